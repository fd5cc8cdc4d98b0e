import { RateLimiterMemory, RateLimiterRes, type IRateLimiterOptions } from 'rate-limiter-flexible';
import { limits } from './limits';

/** What a limit needs of a limiter of rate-limiter-flexible. */
export interface Counter {
  consume(key: string): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  reward(key: string): Promise<unknown>;
}

/** Counts accounts in the memory of this process: a record each, so that nobody is locked for what others did. */
export const createMemoryLimiter = (options: IRateLimiterOptions): Counter => {
  const limiter = new RateLimiterMemory(options);
  return {
    consume: (key) => limiter.consume(key),
    delete: (key) => limiter.delete(key),
    // A record that is over meanwhile needs nothing back: it would begin with a try too many.
    reward: async (key) => ((await limiter.get(key))?.msBeforeNext ?? 0) > 0 && limiter.reward(key),
  };
};

/**
 * Counts names without an account: there is no end of them, so they share a table of a fixed size, and answers as
 * for an account. A secret hash chooses the place: only a flood that fills the whole table makes names share one.
 *
 * @param places how many names have a place of their own
 */
export const createStrangerLimiter = (
  { points = 0, duration = 0 }: IRateLimiterOptions,
  places = limits.strangers,
): Pick<Counter, 'consume'> => {
  let table: { counts: Uint8Array; ends: Float64Array } | undefined;
  return {
    consume: async (key) => {
      const { counts, ends } = (table ??= { counts: new Uint8Array(places), ends: new Float64Array(places) });
      const place = Buffer.from(key, 'base64url').readUInt32BE() % places;
      const now = Date.now();
      const [count = 0, end = 0] = [counts[place], ends[place]];
      const next = end > now ? Math.min(count + 1, points + 2) : 1;
      counts[place] = next;
      // The first try too many begins the pause, as in the library.
      ends[place] = next === 1 || next === points + 1 ? now + duration * 1000 : end;
      if (next > points) throw new RateLimiterRes(0, (ends[place] ?? 0) - now, next);
    },
  };
};
