import { createHmac, randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { limits } from './limits';

/** Tries by account: some in a row, and some a day. */
export interface Limit {
  /**
   * Counts a try before it is made, so that many at once are counted too: 0 if it may go on, else the seconds to wait.
   *
   * @throws {StoreUnavailable} then nothing may go on
   */
  take(id: string): Promise<number>;
  /** Takes the try back and begins the row again: for a try that was right. */
  succeed(id: string): Promise<void>;
}

/** The store of the counts does not answer. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

export type Limits = Readonly<Record<'login' | 'change' | 'proof', Limit>>;

/** Where several processes count together, and the secret that turns an account into a key: the same for all of them. */
export interface SharedStore {
  redis: Redis;
  keySecret: string;
}

type CreateLimiter = (name: string, points: number, duration: number) => RateLimiterAbstract;

const DAY = 24 * 60 * 60;

/**
 * Keys are keyed hashes of accounts, for account names are often ID numbers. In memory they are cut to 18 bits: whoever
 * sends a million account names fills a table of fixed size and nothing is ever thrown out of it, so that no lock can be
 * flushed away. Two accounts may then share a count, the stricter way.
 */
const createKeys = (secret: string | Buffer, isShared: boolean) => {
  return (id: string): string => {
    const digest = createHmac('sha256', secret).update(id).digest();
    return isShared ? digest.toString('base64url') : String(digest.readUInt32BE() % limits.keys);
  };
};

/**
 * Limits by account, counted by rate-limiter-flexible: in the memory of this process, or in Redis, where a restart
 * forgets nothing and processes count together. The work of a try does not depend on the number of keys.
 */
export const createLimits = (store?: SharedStore): Limits => {
  const keyOf = createKeys(store?.keySecret ?? randomBytes(32), store !== undefined);
  const createLimiter: CreateLimiter = (name, points, duration) => {
    const options = { keyPrefix: `password:${name}`, points, duration, blockDuration: duration };
    if (store === undefined) return new RateLimiterMemory(options);
    return new RateLimiterRedis({ ...options, storeClient: store.redis, rejectIfRedisNotReady: true });
  };
  const createLimit = (name: keyof Limits): Limit => {
    const { tries, seconds, triesADay } = limits[name];
    const row = createLimiter(name, tries, seconds);
    const day = createLimiter(`${name}:day`, triesADay, DAY);
    return {
      take: async (id) => {
        const key = keyOf(id);
        try {
          await row.consume(key);
          await day.consume(key);
          return 0;
        } catch (refused) {
          if (!(refused instanceof RateLimiterRes)) throw new StoreUnavailable('the limiter does not answer');
          return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        }
      },
      succeed: async (id) => {
        const key = keyOf(id);
        await row.delete(key);
        await day.reward(key);
      },
    };
  };
  return { login: createLimit('login'), change: createLimit('change'), proof: createLimit('proof') };
};
