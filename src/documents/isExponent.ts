import { unify } from '../normalize/unify';

/**
 * Whether a spreadsheet wrote a long number as 3.30182E+17; most of its digits are gone.
 * Linear; the caller limits the length. Throws nothing on strings.
 *
 * @example isExponent('3.30182E+17') // true
 */
export const isExponent = (text: string): boolean => /^\W*\d(?:\.\d+E\+?|E\+)\d+\W*$/i.test(unify(text));
