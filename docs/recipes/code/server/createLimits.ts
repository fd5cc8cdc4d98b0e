import { createHmac, randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { createMemoryLimiter, createStrangerLimiter, type Counter } from './createMemoryLimiter';
import { limits } from './limits';

/** Tries by account: some in a row, and some a day. */
export interface Limit {
  /**
   * Counts a try before it is made, so that many at once are counted too: 0 if it may go on, else the seconds to wait.
   *
   * @param isAccount false for a name that nobody has: it is answered alike and takes no room from an account
   * @throws {StoreUnavailable} then nothing may go on
   */
  take(id: string, isAccount?: boolean): Promise<number>;
  /**
   * Takes the try back and begins the row again: for a try that was right.
   *
   * @throws {StoreUnavailable} then the try counts, and nothing may go on
   */
  succeed(id: string): Promise<void>;
  /**
   * Forgets every try of an account: for whoever was identified at the counter.
   *
   * @throws {StoreUnavailable}
   */
  reset(id: string): Promise<void>;
}

/** The store of the counts does not answer. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

export type Limits = Readonly<Record<'login' | 'change' | 'proof', Limit>>;

/** Where several processes count together, and the secret that turns an account into a key: the same for all of them. */
export interface SharedStore {
  /** Opened with `redisOptions`. */
  redis: Redis;
  keySecret: string;
  /** How long Redis may take to answer; as `limits.ts` says by default. */
  milliseconds?: number;
}

/** For the connection: without an answer it ends and begins again, so that commands pile up nowhere. */
export const redisOptions = { enableOfflineQueue: false, maxRetriesPerRequest: 1, socketTimeout: 5_000 } as const;

const DAY = 24 * 60 * 60;

/** A store that hangs holds nobody up: no answer in time is none. */
const within = <T>(milliseconds: number, answer: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new StoreUnavailable('the limiter takes too long'));
    }, milliseconds);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });

/**
 * Limits by account, counted by rate-limiter-flexible: in the memory of this process, or in Redis, where a restart
 * forgets nothing and processes count together. Keys are keyed hashes, for account names are often ID numbers.
 */
export const createLimits = (store?: SharedStore): Limits => {
  const { milliseconds = limits.store.milliseconds } = store ?? {};
  const inTime = <T>(answer: Promise<T>): Promise<T> => within(milliseconds, answer);
  const secret = store?.keySecret ?? randomBytes(32);
  const keyOf = (id: string): string => createHmac('sha256', secret).update(id).digest('base64url');
  const createCounters = (name: string, points: number, duration: number) => {
    const options = { keyPrefix: `password:${name}`, points, duration, blockDuration: duration };
    if (store === undefined)
      return { accounts: createMemoryLimiter(options), strangers: createStrangerLimiter(options) };
    const accounts: Counter = new RateLimiterRedis({
      ...options,
      storeClient: store.redis,
      rejectIfRedisNotReady: true,
    });
    return { accounts, strangers: accounts };
  };
  const createLimit = (name: keyof Limits): Limit => {
    const { tries, seconds, triesADay } = limits[name];
    const row = createCounters(name, tries, seconds);
    const day = createCounters(`${name}:day`, triesADay, DAY);
    const settle = async (...answers: readonly Promise<unknown>[]): Promise<void> => {
      try {
        await inTime(Promise.all(answers));
      } catch {
        throw new StoreUnavailable('the limiter does not answer');
      }
    };
    return {
      take: async (id, isAccount = true) => {
        const key = keyOf(id);
        const kind = isAccount ? 'accounts' : 'strangers';
        try {
          await inTime(row[kind].consume(key));
          await inTime(day[kind].consume(key));
          return 0;
        } catch (refused) {
          if (!(refused instanceof RateLimiterRes)) throw new StoreUnavailable('the limiter does not answer');
          return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        }
      },
      succeed: (id) => settle(row.accounts.delete(keyOf(id)), day.accounts.reward(keyOf(id))),
      reset: (id) => settle(row.accounts.delete(keyOf(id)), day.accounts.delete(keyOf(id))),
    };
  };
  return { login: createLimit('login'), change: createLimit('change'), proof: createLimit('proof') };
};
