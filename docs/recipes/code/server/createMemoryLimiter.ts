import { RateLimiterMemory, type IRateLimiterOptions } from 'rate-limiter-flexible';
import { limits } from './limits';

/** What a limit needs of a limiter of rate-limiter-flexible. */
export interface Counter {
  consume(key: string): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  reward(key: string): Promise<unknown>;
}

const keyIn = (key: string, shared: number): string => String(Buffer.from(key, 'base64url').readUInt32BE() % shared);

/**
 * Counts in the memory of this process, and in a bounded part of it: the library itself keeps a record for every key
 * until it is over, so that whoever sends a million names takes half a gigabyte. The first names of a window have a
 * record each; once there are too many, further names share a few thousand records, the stricter way. Nothing is thrown
 * out early, or a lock could be flushed away. The work is the same whatever is stored.
 *
 * @param figures how many names have a record of their own, and how many records the others share
 */
export const createMemoryLimiter = (
  options: IRateLimiterOptions,
  figures: typeof limits.keys = limits.keys,
): Counter => {
  const limiter = new RateLimiterMemory(options);
  const windowMillis = (options.duration ?? 1) * 1000;
  let windowEnd = 0;
  let fresh = 0;
  /** The record that counts for a key; `undefined` where there is none yet. */
  const find = async (key: string): Promise<string | undefined> => {
    for (const record of [key, keyIn(key, figures.shared)]) if (await limiter.get(record)) return record;
    return undefined;
  };
  const choose = async (key: string): Promise<string> => {
    if (await limiter.get(key)) return key;
    if (Date.now() >= windowEnd) {
      windowEnd = Date.now() + windowMillis;
      fresh = 0;
    }
    fresh += 1;
    return fresh <= figures.own ? key : keyIn(key, figures.shared);
  };
  return {
    consume: async (key) => limiter.consume(await choose(key)),
    delete: async (key) => limiter.delete((await find(key)) ?? key),
    reward: async (key) => {
      const record = await find(key);
      return record && limiter.reward(record);
    },
  };
};
