/**
 * What is published about the passwords of 12306 (N = 129,303), and nothing else: TarGuess (CCS 2016) and the grammar
 * that its authors published. Victims and attackers are made from it, no list of the library is.
 */

/** What an attacker who knows name, birth date, phone and ID number reaches, in percent, at so many guesses, with 8 or more characters, letters and digits. */
export const reachedText = { 1: 1.2, 3: 2.9, 10: 5.3, 100: 10, 1000: 14.3 } as const;

/** Percent of the choices that a policy accepts, and what is reached under it at 10 and 100 guesses. */
export const reachedUnder = {
  'zxcvbn-ts-raw': { accepted: 41, fallen: { 10: 5, 100: 9 } },
  'zxcvbn-ts-expanded': { accepted: 34, fallen: { 10: 0.4, 100: 0.7 } },
} as const;

/** The commonest digits of each length with their share of those, in percent. */
export const topDigits: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  3: { '123': 29, '520': 14.5, '521': 7 },
  4: { '1314': 7, '1234': 4 },
  7: { '5201314': 2.5, '1314520': 1, '7758521': 0.8 },
};

/** The commonest letters of each length with their share of those, in percent; where only the order is published the share is assumed. */
export const topLetters: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  1: { a: 39, q: 9, w: 7, z: 6, s: 5, x: 4, l: 4 },
  2: { qq: 5, aa: 4, as: 2.5, li: 2 },
  3: { asd: 4, qwe: 3.5, abc: 3, qaz: 1.5 },
  4: { wang: 5, love: 2.5, chen: 2.2, yang: 2 },
  5: { zhang: 5.3, huang: 2 },
  6: { woaini: 6, weiwei: 0.7, feifei: 0.6 },
};

/** TarGuess-II: the first letter capital, all of them, none. */
export const capitalShares = { first: 0.03, all: 0.01, none: 0.96 } as const;
