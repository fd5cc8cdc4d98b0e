import { asPolicy } from './policy/asPolicy';
import type { Policy } from './types';
import { requireString } from './util';

/** The full-width forms of ASCII, and the wide space, as input methods type them. */
const WIDE = /[\uff01-\uff5e\u3000]/g;

/** The distance of a full-width character from the one that is meant. */
const WIDTH_OFFSET = 0xfee0;

/** A text with every full-width form of an ASCII character, and the wide space, in half width. Linear. */
export const narrowWide = (text: string): string =>
  text.replace(WIDE, (wide) => (wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - WIDTH_OFFSET)));

/** White space, and the marks without width that come along when a number is copied. */
const BLANKS = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2064]+/g;

/**
 * What a person meant who typed a new password through an input method, or pasted it.
 *
 * For digits: in half width and without blanks. For texts only the full-width forms of ASCII and the wide space become
 * half width; blanks stay, since they may be meant. Everything else stays, and the check says what is wrong with it.
 *
 * For NEW passwords only. At log-in verify what was typed first, then the normalized form, so that hashes that are older
 * than this do not lock anybody out. Linear; `normalizeTyped(policy, normalizeTyped(policy, text))` is the same.
 *
 * @param policy from `definePolicy`, or its JSON
 * @param text what the field holds
 * @throws {TypeError} where the text is not a string
 * @throws {PolicyError} as `definePolicy`
 * @example normalizeTyped(definePolicy({ format: formats.pin6 }), ' ７３９ １６２ ') // '739162'
 * @example normalizeTyped(definePolicy({ format: formats.portal }), 'Ｆｑｈ！ 847') // 'Fqh! 847'
 * @see OWASP ASVS 5.0, 6.2.8: what was typed is verified as received
 */
export const normalizeTyped = (policy: Policy, text: string): string => {
  const { alphabet } = asPolicy(policy).format;
  requireString(text, 'text');
  const narrow = narrowWide(text);
  return alphabet === 'digits' ? narrow.replace(BLANKS, '') : narrow;
};
