import { randomInt, timingSafeEqual } from 'node:crypto';
import { limits } from './limits';

interface Proof {
  code: string;
  until: number;
  triesLeft: number;
}

const DIGITS = 8;

/** One-time codes by account: the last one counts, for a few tries and a short time, until it has served. */
export const createProofs = () => {
  const proofs = new Map<string, Proof>();
  return {
    /** A new code, to be sent or handed out; it is written down nowhere else. */
    issue: (accountId: string, seconds: number): string => {
      const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
      proofs.set(accountId, { code, until: Date.now() + seconds * 1000, triesLeft: limits.code.tries });
      return code;
    },

    /** Whether the code is right. It stays good: a new password may be refused, and then another is typed. */
    isRight: (accountId: string, typed: string): boolean => {
      const proof = proofs.get(accountId);
      if (proof === undefined || proof.triesLeft === 0 || proof.until <= Date.now()) return false;
      const [wanted, given] = [Buffer.from(proof.code), Buffer.from(typed)];
      const isRight = wanted.length === given.length && timingSafeEqual(wanted, given);
      if (!isRight) proof.triesLeft -= 1;
      return isRight;
    },

    /** After it has served. */
    forget: (accountId: string): void => {
      proofs.delete(accountId);
    },
  };
};
