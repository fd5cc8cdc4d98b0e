import { unify } from './unify';

/** White space, every dash, dots, the two middle dots, underscore. The slash stays: it separates dates. */
const SEPARATORS = /[\s\-\u2010-\u2015\u2212\ufe58\ufe63.\u00b7\u30fb_]+/g;

/** Spreadsheets put an apostrophe before a number that must stay text. */
const LEADING_APOSTROPHES = /^['\u2018\u2019]+/;

/**
 * A number as it is stored: half width, without separators, marks and leading apostrophes, ASCII letters
 * in upper case. `compact(compact(text))` is `compact(text)`.
 *
 * Linear; the caller limits the length. Throws nothing on strings.
 *
 * @example compact("'１１０１０５ 1949-1231 002x\n") // '11010519491231002X'
 */
export const compact = (text: string): string =>
  unify(text)
    .replace(SEPARATORS, '')
    .replace(LEADING_APOSTROPHES, '')
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());
