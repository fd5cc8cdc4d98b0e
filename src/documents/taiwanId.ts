import { defineDocument } from './defineDocument';
import { weightedSum } from './weightedSum';

/** A letter counts 10 and its place in this order, which is that of the registration offices. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** In digits: the second letter of an old number counts with its last digit only. */
const toDigits = (number: string): string =>
  number.replace(/[A-Z]/g, (letter, at) => String(LETTERS.indexOf(letter) + 10).slice(at));

/**
 * Taiwan identity number: a letter, 1 or 2 (nationals) or 8 or 9 (residents, since 2021), and eight digits;
 * or the residents' number before, two letters and eight digits, which is good until 2030.
 *
 * @example taiwanId.isValid('A123456789') // true
 * @see Ministry of the Interior of Taiwan, national ID and UI number rules
 */
export const taiwanId = /* @__PURE__ */ defineDocument({
  shape: /^[A-Z][1289A-D]\d{8}$/,
  checkHolds: (number) => weightedSum(toDigits(number), '19876543211') % 10 === 0,
});
