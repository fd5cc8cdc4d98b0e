import { createHmac, randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { createMemoryLimiter, type Counter } from './createMemoryLimiter';
import { limits } from './limits';

/** Tries by account: some in a row, and some a day. */
export interface Limit {
  /**
   * Counts a try before it is made, so that many at once are counted too: 0 if it may go on, else the seconds to wait.
   *
   * @throws {StoreUnavailable} then nothing may go on
   */
  take(id: string): Promise<number>;
  /**
   * Takes the try back and begins the row again: for a try that was right.
   *
   * @throws {StoreUnavailable} then the try counts, and nothing may go on
   */
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

const DAY = 24 * 60 * 60;

/**
 * Limits by account, counted by rate-limiter-flexible: in the memory of this process, or in Redis, where a restart
 * forgets nothing and processes count together. Keys are keyed hashes, for account names are often ID numbers.
 */
export const createLimits = (store?: SharedStore): Limits => {
  const secret = store?.keySecret ?? randomBytes(32);
  const keyOf = (id: string): string => createHmac('sha256', secret).update(id).digest('base64url');
  const createCounter = (name: string, points: number, duration: number): Counter => {
    const options = { keyPrefix: `password:${name}`, points, duration, blockDuration: duration };
    return store === undefined
      ? createMemoryLimiter(options)
      : new RateLimiterRedis({ ...options, storeClient: store.redis, rejectIfRedisNotReady: true });
  };
  const createLimit = (name: keyof Limits): Limit => {
    const { tries, seconds, triesADay } = limits[name];
    const row = createCounter(name, tries, seconds);
    const day = createCounter(`${name}:day`, triesADay, DAY);
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
        try {
          await row.delete(key);
          await day.reward(key);
        } catch {
          throw new StoreUnavailable('the limiter does not answer');
        }
      },
    };
  };
  return { login: createLimit('login'), change: createLimit('change'), proof: createLimit('proof') };
};
