import { compact } from '../normalize/fold';

/** Any three digits in a row occur in everybody's numbers. */
const RUNS = /\d{4,}/g;

/** Digits that are left of a number that cannot be read: to be protected, not to derive from. Secret. */
export interface PartialNumber {
  /** At least four digits in a row, or a whole number as it was probably meant. */
  digits: string;
  /** Whether they are its end, which people use alone. */
  isEnd: boolean;
}

/**
 * The digits in a row that are left of a masked or misspelt number. Linear; the caller limits the length.
 *
 * @example digitsLeft('361099********4732') // [{ digits: '361099', isEnd: false }, { digits: '4732', isEnd: true }]
 */
export const digitsLeft = (text: string): PartialNumber[] => {
  const number = compact(text);
  return (number.match(RUNS) ?? []).map((digits, i, runs) => ({
    digits,
    isEnd: i === runs.length - 1 && number.endsWith(digits),
  }));
};

/** What a camera takes for a letter. */
const READ_AS_LETTER: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};

/** The length of a resident ID number without its check character. */
const BODY = 17;

/**
 * What a text of 17 or 18 letters and digits may have been before a camera or a typist put letters into it: the digits
 * that the letters look like, and X for any other letter at the end; and the digits in a row that are there anyway.
 *
 * @param number compact, 17 or 18 letters and digits
 * @example misreadDigits('3610991990010B4732')[0] // { digits: '361099199001084732', isEnd: true }
 */
export const misreadDigits = (number: string): PartialNumber[] => {
  const body = number.slice(0, BODY).replace(/[A-Z]/g, (letter) => READ_AS_LETTER[letter] ?? letter);
  const last = number.slice(BODY);
  if (/[A-Z]/.test(body)) return digitsLeft(number);
  const ends = /[A-Z]/.test(last) ? ['X', READ_AS_LETTER[last] ?? ''] : [last];
  return ends.map((end) => ({ digits: body + end, isEnd: true })).concat(digitsLeft(number));
};
