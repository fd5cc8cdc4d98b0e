/**
 * Source set B: what is published about the six-digit passwords of 12306 (N = 129,303), and nothing else. Victims and
 * attackers are made from it. The lists of the library are fitted to set A (`data/blocklists/sourceA.ts`), and
 * `data/tests/blocklists/independence.test.ts` watches that nothing of this file is read there.
 *
 * D. Wang, Z. Zhang, P. Wang, J. Yan, X. Huang: Targeted Online Password Guessing: An Underestimated Threat, CCS 2016,
 * and the grammar that the authors published with it. Shares are in percent, counted from that grammar.
 */

/**
 * Shares of all six-digit passwords that are made from the owner's own date of birth. The rest of the passwords has
 * nothing of the owner. `d` is any digit.
 */
export const ownDateShares = {
  YYMMDD: 13.48,
  /** Possible only where month and day have one digit each. */
  YYYYMD: 2.24,
  YYYYdd: 1.82,
  ddMMDD: 1.04,
  YYMMdd: 1.0,
  /** MMDDYY is counted in it. */
  MMDDdd: 0.81,
  YYYYMM: 0.44,
  /** Every other order of day, month and year together. */
  others: 0.3,
} as const;

/** The commonest PINs among the passwords that are not the owner's date; shares of those. */
export const topPins: Readonly<Record<string, number>> = {
  '123456': 9.83,
  '123123': 1.71,
  '111111': 1.26,
  '000000': 0.91,
  '123321': 0.67,
};

/** Shares of groups among the same passwords, and how many of the 1,000,000 PINs each group has. They overlap. */
export const groupShares = {
  constantStep: { count: 20, share: 12.8 },
  sequence: { count: 20, share: 10.1 },
  oneDigit: { count: 10, share: 2.7 },
  keypadPair: { count: 256, share: 15.9 },
  ababab: { count: 100, share: 3.2 },
  aaabbb: { count: 100, share: 3.2 },
  abcabc: { count: 1000, share: 7.3 },
  homophone: { count: 429, share: 2.2 },
  palindrome: { count: 1000, share: 4.1 },
  aabbcc: { count: 1000, share: 3.9 },
  runOfFour: { count: 3960, share: 11.2 },
  twoDigits: { count: 2800, share: 5.3 },
  fourEqual: { count: 2800, share: 3.3 },
  YYYYMM: { count: 1044, share: 1.1 },
  YYMMDD: { count: 31842, share: 32.1 },
  YYYYMD: { count: 7047, share: 6.7 },
  YYDDMM: { count: 31842, share: 13.9 },
  MMDDYY: { count: 31842, share: 9.7 },
  DDMMYY: { count: 31842, share: 6.8 },
  MMYYYY: { count: 1044, share: 0.15 },
  MDYYYY: { count: 7047, share: 0.5 },
} as const;

/** How often numbers read as words occur among the digits of passwords, in percent; 1 is assumed for the others. */
export const homophoneShares: Readonly<Record<string, number>> = { '520': 14.5, '521': 7, '1314': 7 };

/** Unions: every group that is not a date, every order of a date, and both. */
export const unionShares = {
  shapes: { count: 11706, share: 27.1 },
  dates: { count: 104409, share: 47.3 },
  both: { count: 114995, share: 69 },
} as const;

/** The years of the groups of dates. */
export const dateYears = { first: 1940, last: 2026 } as const;

/** What a published attack reaches, in percent, at so many guesses: the simulation must come near before it judges. */
export const reached = {
  /** All six-digit passwords, the birth date known, no policy. */
  birthKnown: { 1: 13.5, 3: 23.5, 10: 28, 100: 34, 1000: 45 },
  /** The passwords that are not the owner's date, nothing known, no policy; from 1,000 on 30.6 to 36. */
  trawling: { 3: 12.81, 10: 16.08, 100: 22.65, 1000: 30.56 },
  /** The same after the policy refused some, the refused users having redrawn in proportion. */
  bankShapes: { 3: 3.26, 10: 5.64, 100: 11.32, 1000: 19.91 },
  englishList: { 3: 1.29, 10: 2.89, 100: 6.18, 1000: 14.65 },
  shapes: { 3: 1.02, 10: 1.72, 100: 3.93, 1000: 12.61 },
  shapesAndDates: { 3: 0.81, 10: 1.77, 100: 4.97, 1000: 10.84 },
} as const;
