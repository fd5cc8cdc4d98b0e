/**
 * Source set A: what is published about the six-digit PINs of Chinese people, and nothing else.
 *
 * D. Wang, Q. Gu, X. Huang, P. Wang: Understanding Human-Chosen PINs: Characteristics, Distribution and
 * Security. AsiaCCS 2017, with the authors' slides (`asiaccs_2017.ppt`). A PIN is a run of exactly six digits
 * in a password of Dodonew (2,876,047 PINs) or CSDN (809,899 PINs). All shares are in percent.
 *
 * Source set B, with which the lists are judged, must never be read here or by anything in this folder;
 * `data/tests/blocklists/independence.test.ts` watches over it.
 */

/** Share of one PIN, or of all PINs of one pattern, in the two data sets, in percent; undefined: not published. */
export interface PublishedShare {
  dodonew: number | undefined;
  csdn: number | undefined;
}

/** The ten commonest six-digit PINs of both sets (table "Top-10 6-digit PINs"). */
export const topPins: Readonly<Record<string, PublishedShare>> = {
  '123456': { dodonew: 17.05, csdn: 10.73 },
  '111111': { dodonew: 2.15, csdn: 0.68 },
  '123123': { dodonew: 2.01, csdn: 0.97 },
  '000000': { dodonew: 1.29, csdn: 0.47 },
  '321654': { dodonew: 1.0, csdn: undefined },
  '123321': { dodonew: 0.55, csdn: 0.53 },
  '520131': { dodonew: 0.53, csdn: undefined },
  '520520': { dodonew: 0.44, csdn: 0.21 },
  '112233': { dodonew: 0.3, csdn: 0.24 },
  '147258': { dodonew: 0.3, csdn: undefined },
  '654321': { dodonew: undefined, csdn: 0.27 },
  '123654': { dodonew: undefined, csdn: 0.21 },
  '666666': { dodonew: undefined, csdn: 0.2 },
};

/** Every pattern of which the slides give the share of all six-digit PINs (table "Patterns in 6-digit PINs"). */
export type PatternName =
  | 'yymmdd'
  | 'yyyymd'
  | 'yyyymm'
  | 'yyddmm'
  | 'mmddyy'
  | 'oneDigit'
  | 'keypad'
  | 'sequential'
  | 'chinese'
  | 'ababab'
  | 'abcabc'
  | 'aabbcc'
  | 'aaabbb'
  | 'palindrome';

/** Shares of the patterns; they overlap: 111111 counts as one digit, as a date and as a palindrome. */
export const patternShares: Readonly<Record<PatternName, { dodonew: number; csdn: number }>> = {
  yymmdd: { dodonew: 22.56, csdn: 29.21 },
  yyyymd: { dodonew: 5.21, csdn: 5.34 },
  yyyymm: { dodonew: 1.24, csdn: 1.41 },
  yyddmm: { dodonew: 10.3, csdn: 12.8 },
  mmddyy: { dodonew: 6.27, csdn: 5.3 },
  oneDigit: { dodonew: 4.28, csdn: 1.74 },
  keypad: { dodonew: 24.58, csdn: 15.06 },
  sequential: { dodonew: 17.52, csdn: 11.2 },
  chinese: { dodonew: 2.22, csdn: 1.34 },
  ababab: { dodonew: 0.63, csdn: 0.44 },
  abcabc: { dodonew: 4.7, csdn: 3.16 },
  aabbcc: { dodonew: 0.48, csdn: 0.41 },
  aaabbb: { dodonew: 0.24, csdn: 0.22 },
  palindrome: { dodonew: 5.42, csdn: 2.93 },
};

/** Share of PINs beyond all patterns of the table; keeps the mixture honest, is not raked. */
export const beyondPatterns = { dodonew: 37.1, csdn: 40.6 };

/**
 * Success of an attacker after so many guesses, in percent. 30 and 60: the optimum on the set itself, from the
 * strengths in bits. 100 and 1,000: the order of one set tried on the other, read off a curve (one point either way).
 */
export const successAt = [
  { guesses: 30, dodonew: 29.5, csdn: 16.8 },
  { guesses: 60, dodonew: 32, csdn: 18.3 },
  { guesses: 100, dodonew: 32, csdn: 19 },
  { guesses: 1000, dodonew: 39, csdn: 26 },
];

/** Slope s of the Zipf law (frequency proportional to rank^-s) of six-digit PINs: mean of 0.874 and 0.641. */
export const zipfSlope = 0.7575;

/** English users write the month first in 28.5 to 30.2 % of PINs, Chinese ones in 5.3 to 6.3 %: the weight of a date written that way in an English list. */
export const monthFirstFactor = 0.2;

/** The birth and event years that the slides count (random model 2.74 % = 27,400 PINs = 75 years of days). */
export const countedYears = { first: 1940, last: 2014 };
