import type { Score } from '../types';

/** zxcvbn's thresholds, as decimal logarithms. */
const THRESHOLDS = [3, 6, 8, 10] as const;

/**
 * zxcvbn's score for a decimal logarithm of guesses: below 1e3 is 0, from 1e10 is 4.
 *
 * @see zxcvbn (USENIX Security 2016)
 */
export const scoreOf = (log10: number): Score => THRESHOLDS.filter((threshold) => log10 >= threshold).length as Score;
