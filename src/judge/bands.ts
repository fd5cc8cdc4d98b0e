import type { Score } from '../types';

/** The bounds that a verdict may show; after the last comes the whole space. */
const BANDS = [1, 3, 10, 30, 100, 300, 1e3, 3e3, 1e4, 3e4, 1e5];

/**
 * The upper bound of the band that holds a number of guesses, for PINs of some length.
 * Never an exact rank: a rank over a million PINs is the PIN.
 *
 * @param guesses at least 1; Infinity for a PIN that no segment names
 * @param length digits
 * @example pinBand(47, 6) // 100
 */
export const pinBand = (guesses: number, length: number): number => {
  const space = Number(`1e${Math.min(300, length)}`);
  return Math.min(space, BANDS.find((bound) => guesses <= bound) || space);
};

/**
 * The power of ten that bounds a number of guesses given by its decimal logarithm; at most 1e300.
 *
 * @example textBand(6.2) // 1e7
 */
export const textBand = (log10: number): number => Number(`1e${Math.min(300, Math.max(0, Math.ceil(log10 - 1e-9)))}`);

/** zxcvbn's thresholds, as decimal logarithms. */
const THRESHOLDS = [3, 6, 8, 10] as const;

/**
 * zxcvbn's score for a decimal logarithm of guesses: below 1e3 is 0, from 1e10 is 4.
 *
 * @see zxcvbn (USENIX Security 2016)
 */
export const scoreOf = (log10: number): Score => THRESHOLDS.filter((threshold) => log10 >= threshold).length as Score;
