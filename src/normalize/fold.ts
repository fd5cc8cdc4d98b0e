import type { Folded } from '../pipeline';
import { DIAERESIS, isInvisible, isMark, plainForm, plainLetter } from './plainText';

/** Controls, soft hyphen, zero-width and bidirectional marks, word joiner, variation selectors, byte order mark. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+/g;

/** Full width, the wide space, and the Roman ten, which input methods offer for the X of an ID number. */
const WIDE = /[\uff01-\uff5e\u3000\u2169\u2179]/g;

const narrow = (wide: string): string => {
  const code = wide.charCodeAt(0);
  return code > 0xff00 ? String.fromCharCode(code - 0xfee0) : code > 0x2fff ? ' ' : code > 0x2170 ? 'x' : 'X';
};

/**
 * A text in half width and without what cannot be seen. Separators, letter case and other scripts stay.
 *
 * A map of its own instead of NFKC: every engine, with `String.prototype.normalize` or without, and every port
 * must read the same. Linear; the caller limits the length. Throws nothing on strings.
 *
 * @example toHalfWidth('１９９０年\u200B１月') // '1990年1月'
 * @see docs/spec/derivation.md, section 1
 */
export const toHalfWidth = (text: string): string =>
  // Nearly everything is plain ASCII already.
  /^[ -~]*$/.test(text) ? text : text.replace(INVISIBLE, '').replace(WIDE, narrow);

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
  // Most numbers are stored so already.
  /^[\dA-Z]*$/.test(text)
    ? text
    : toHalfWidth(text)
        .replace(SEPARATORS, '')
        .replace(LEADING_APOSTROPHES, '')
        .replace(/[a-z]+/g, (letters) => letters.toUpperCase());

/** Long enough for every format: at most 256 code points, so 512 UTF-16 units. */
const POSITIONS: readonly number[] = /* @__PURE__ */ Array.from({ length: 513 }, (_, i) => i);

/**
 * The positions of a text's units, and of its end, in a text that is the same. At most 512 units; a new array.
 *
 * @example positions(2) // [0, 1, 2]
 */
export const positions = (length: number): number[] => POSITIONS.slice(0, length + 1);

/** The longest format is 256 code points, so 512 UTF-16 units; nothing behind that can be accepted. */
const MAX_UNITS = 512;

/**
 * Stands for a character beyond the basic plane: a private unit, which nobody can type. So a code point is one unit and
 * costs one; two characters may share a unit, which a comparison of rare ideographs can bear.
 */
const standIn = (code: number): string => String.fromCharCode(0xe000 + (code % 0x1900));

/** Half of a code point beyond the basic plane without its other half, which might come to meet it. */
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** A few Greek letters have a capital of two units. */
const capitalOf = (plain: string, typed: string): string => {
  const capital = plain.toUpperCase();
  return capital.length > plain.length ? typed : capital;
};

/** Printable ASCII and ideographs, as nearly all candidates, numbers and names are: only capitals are folded. */
const PLAIN = /^[ -~\u4e00-\u9fff]*$/;

/**
 * The form in which a candidate is compared: half width, lower case, a unit for each code point (two for a number such as
 * the circled 14), no invisible characters and marks, in Latin letters and ASCII digits where others look like them.
 * Every unit remembers where it was, so that a finding's range points into what was typed.
 *
 * Only the first 512 UTF-16 units are read, and the first 512 units kept: no format allows more. Linear in that.
 *
 * @example foldCandidate('ＡＢ①').text // 'ab1'
 * @see OWASP ASVS 5.0, 6.2.8: the candidate itself is verified exactly as received
 * @see docs/spec/derivation.md, section 10
 */
export const foldCandidate = (candidate: string): Folded => {
  const read = candidate.slice(0, MAX_UNITS);
  if (PLAIN.test(read)) return { text: read.toLowerCase(), cased: read, at: positions(read.length) };
  const at: number[] = [];
  let text = '';
  let cased = '';
  for (let i = 0, width: number; i < read.length; i += width) {
    const code = read.codePointAt(i) || 0;
    width = code > 0xffff ? 2 : 1;
    if (code === DIAERESIS && text.charAt(text.length - 1) === 'u') {
      const isCapital = cased.charAt(cased.length - 1) === 'U';
      text = `${text.slice(0, -1)}v`;
      cased = cased.slice(0, -1) + (isCapital ? 'V' : 'v');
    }
    if (isInvisible(code) || isMark(code)) continue;
    const typed = width > 1 || isHalf(code) ? standIn(code) : toHalfWidth(read.charAt(i));
    // At most one unit: the Turkish capital I alone would become two.
    const small = typed.toLowerCase().charAt(0);
    const plain = code < 0x7f ? small : plainForm(code) || plainLetter(small) || small;
    for (let j = 0; j < plain.length; j++) at.push(i);
    text += plain;
    cased += code < 0x7f ? typed : small === typed ? plain : capitalOf(plain, typed);
  }
  at.push(read.length);
  // A number in brackets is two digits.
  return { text: text.slice(0, MAX_UNITS), cased: cased.slice(0, MAX_UNITS), at: at.slice(0, MAX_UNITS + 1) };
};

/**
 * The text of `foldCandidate` without the places, for values that are compared and never pointed into. Linear.
 *
 * @example foldText('ＡＢ①') // 'ab1'
 */
export const foldText = (value: string): string =>
  value.length <= MAX_UNITS && PLAIN.test(value) ? value.toLowerCase() : foldCandidate(value).text;
