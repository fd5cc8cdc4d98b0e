export interface Limiter {
  /** Counts a try: 0 if it may go on, else the seconds to wait. */
  take(key: string): number;
  clear(key: string): void;
}

const MAX_KEYS = 10_000;

/**
 * So many tries for each key within a window of time. It counts in the memory of one process: with several of them,
 * or where a restart must not forget, keep the counts in a store that they share.
 */
export const createLimiter = (tries: number, seconds: number, now: () => number = Date.now): Limiter => {
  const counts = new Map<string, { used: number; until: number }>();
  return {
    take: (key) => {
      const time = now();
      if (counts.size >= MAX_KEYS) for (const [old, { until }] of counts) if (until <= time) counts.delete(old);
      let count = counts.get(key);
      if (count === undefined || count.until <= time) {
        count = { used: 0, until: time + seconds * 1000 };
        counts.set(key, count);
      }
      count.used += 1;
      return count.used <= tries ? 0 : Math.ceil((count.until - time) / 1000);
    },
    clear: (key) => {
      counts.delete(key);
    },
  };
};
