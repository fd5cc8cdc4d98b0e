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
 * @example unify('１９９０年\u200B１月') // '1990年1月'
 * @see docs/spec/derivation.md, section 1
 */
export const unify = (text: string): string =>
  // Nearly everything is plain ASCII already.
  /^[ -~]*$/.test(text) ? text : text.replace(INVISIBLE, '').replace(WIDE, narrow);
