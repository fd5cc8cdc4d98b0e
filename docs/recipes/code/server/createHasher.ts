import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Busy, createGate, type Gate } from './createGate';
import { hashPassword } from './hashPassword';
import { limits } from './limits';
import { verifyPassword } from './verifyPassword';

/** Slow hashes, so many at once. */
export interface Hasher {
  hash(password: string): Promise<string>;
  verify(password: string, passwordHash: string): Promise<boolean>;
  /** Takes as long as so many verifications have taken lately, and costs nothing. */
  pretend(times: number): Promise<void>;
  /** Whether a hash was made with another cost than new ones are. */
  isOutdated(passwordHash: string): boolean;
  counts: Gate['counts'];
}

/** How many durations are remembered. */
const REMEMBERED = 64;

/**
 * Where there is no account, nothing is hashed: sixty log-ins to accounts that do not exist would otherwise keep a core
 * busy for half a minute. The answer comes after a time that a verification has really taken lately, so that
 * it does not tell whether there is an account.
 *
 * @param cost log2 of the work of a hash
 */
export const createHasher = (cost = 17): Hasher => {
  const gate = createGate(limits.hashes.atOnce, limits.hashes.waiting);
  const durations: number[] = [];
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await gate.run(work);
    durations.push(performance.now() - start);
    if (durations.length > REMEMBERED) durations.shift();
    return result;
  };
  // One real hash at the start, so that there is something to imitate.
  const first = timed(() => hashPassword('', cost));
  return {
    hash: (password) => gate.run(() => hashPassword(password, cost)),
    verify: (password, passwordHash) => timed(() => verifyPassword(password, passwordHash)),
    pretend: async (times) => {
      if (gate.isFull()) throw new Busy('too much work is waiting');
      await first;
      for (let i = 0; i < times; i++) await setTimeout(durations[randomInt(durations.length)]);
    },
    isOutdated: (passwordHash) => Number(passwordHash.split('$')[1]) !== cost,
    counts: gate.counts,
  };
};
