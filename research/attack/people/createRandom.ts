import { randomFrom } from '../../../src/testing/people';

/** A source of chance that gives the same numbers for the same seed. */
export interface Random {
  /** At least 0, below 1. */
  next: () => number;
  /** A whole number from 0 to below the bound. */
  below: (bound: number) => number;
  /** One of the entries, by weight. */
  pick: <T>(entries: readonly (readonly [entry: T, weight: number])[]) => T;
  /** Mean 0, deviation 1. */
  normal: () => number;
}

/**
 * Chance from a seed: that of `./testing`, whose period of 2^32 is far beyond what a run draws for one person.
 * @example createRandom(1).below(10) // the same digit in every run
 */
export const createRandom = (seed: number): Random => {
  const next = randomFrom(seed);
  return {
    next,
    below: (bound) => Math.floor(next() * bound),
    pick: (entries) => {
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [entry, weight] of entries) if ((rest -= weight) < 0) return entry;
      const last = entries[entries.length - 1];
      if (last === undefined) throw new RangeError('pick: no entries');
      return last[0];
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
};
