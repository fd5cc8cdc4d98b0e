import { randomInt, timingSafeEqual } from 'node:crypto';
import { limits } from './limits';

interface Proof {
  code: string;
  until: number;
  triesLeft: number;
}

const createProof = (digits: number, seconds: number, triesLeft: number): Proof => ({
  code: Array.from({ length: digits }, () => randomInt(10)).join(''),
  until: Date.now() + seconds * 1000,
  triesLeft,
});

const isGood = (proof: Proof | undefined, typed: string): boolean => {
  if (proof === undefined || proof.triesLeft === 0 || proof.until <= Date.now()) return false;
  const [wanted, given] = [Buffer.from(proof.code), Buffer.from(typed)];
  const isRight = wanted.length === given.length && timingSafeEqual(wanted, given);
  if (!isRight) proof.triesLeft -= 1;
  return isRight;
};

/**
 * One-time codes by account, until they have served. Whoever has the initial password can use up one that was sent;
 * one of the counter is so long that it needs no limit of tries, and nothing but time, use or another ends it.
 */
export const createProofs = () => {
  const sent = new Map<string, Proof>();
  const handedOut = new Map<string, Proof>();
  const issue = (proofs: Map<string, Proof>, accountId: string, proof: Proof): string => {
    proofs.set(accountId, proof);
    return proof.code;
  };
  return {
    /** A new code for the phone, in the place of the last one; it is written down nowhere else. */
    issue: (accountId: string): string => {
      const { digits, seconds, tries } = limits.code;
      return issue(sent, accountId, createProof(digits, seconds, tries));
    },

    /** A new code for somebody at the counter. */
    issueAtCounter: (accountId: string): string => {
      const { digits, seconds } = limits.counterCode;
      return issue(handedOut, accountId, createProof(digits, seconds, Infinity));
    },

    /** Whether the code is right. It stays good: a new password may be refused, and then another is typed. */
    isRight: (accountId: string, typed: string): boolean => {
      // A long code is printed in groups, and typed like that.
      const code = typed.replace(/\s/g, '');
      return isGood(handedOut.get(accountId), code) || isGood(sent.get(accountId), code);
    },

    /** After one has served. */
    forget: (accountId: string): void => {
      sent.delete(accountId);
      handedOut.delete(accountId);
    },
  };
};
