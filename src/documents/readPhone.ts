import { compact, toHalfWidth } from '../normalize/fold';

/** `tel:`, and an extension by name or sign, at the end, six digits at most: 转 801, ext. 801, x801, #801, ;ext=801. */
// A field is cut at 256 units before it is read, so what is quadratic here is at most 65,536 steps.
// eslint-disable-next-line regexp/no-super-linear-move
const SCHEME_AND_EXTENSION = /^\W*tel:|[ex#,;转轉分]\D*\d{1,6}\D*$/gi;
/** Extension after a dash or a space: six digits at most after seven or more without a break. */
const BARE_EXTENSION = /(\d{7})\D+\d{1,6}\D*$/;

const STORED_MOBILE = /^1[3-9]\d{9}$/;

type Kind = readonly [shape: RegExp, forms: string];

/** Each kind of number with its country code or trunk zero, and the forms under which a platform may hold it. */
const MOBILE: readonly Kind[] = [
  // The mainland: no table of prefixes, since every one lags behind what the carriers hand out. Hong Kong and
  // Macau: eight digits, no area codes.
  [/^(?:86)?0?(1[3-9]\d{9})$|^85[23](\d{8})$/, '$1$2'],
  [/^(?:8860?|0)?(9\d{8})$/, '0$1'],
];
const FIXED: readonly Kind[] = [
  // With and without the area code.
  [/^(?:860?|0)(10|2\d|[3-9]\d\d)(\d{7,8})$/, '0$1$2 $2'],
  // 400 and 800, data cards of 13 digits, and what has no area code: Hong Kong and Macau numbers look the same.
  [/^(?:86)?([48]00\d{7}|14\d{11})$|^([2-9]\d{6,7})$/, '$1$2'],
];

/** Digits with the country code first where one was given, without its plus or 00. */
const toDigits = (text: string): string => compact(text).replace(/^[([]*(?:\+|00)|[()[\]/]/g, '');

const readKind = (digits: string, kinds: readonly Kind[]): string[] | undefined => {
  const kind = kinds.find(([shape]) => shape.test(digits));
  return kind && digits.replace(kind[0], kind[1]).split(' ');
};

/**
 * Reads a phone number of the mainland, Hong Kong, Macau or Taiwan, however it is typed: with or without
 * country code, trunk zero, separators, brackets, `tel:` and extension. The forms under which a platform may hold
 * it, the canonical national number first; a landline also has its form without the area code. Secret.
 *
 * Undefined for anything else and for more than 64 UTF-16 units. Linear; throws nothing on strings.
 *
 * @example readPhone('+86 10-60000000 ext. 8') // ['01060000000', '60000000']
 * @see ITU-T E.164; the numbering plan of telephone networks of MIIT
 */
export const readPhone = (text: string): string[] | undefined => {
  // As most are stored; nothing below changes it.
  if (STORED_MOBILE.test(text)) return [text];
  if (text.length > 64) return undefined;
  const named = toHalfWidth(text).replace(SCHEME_AND_EXTENSION, '');
  // A dash may come before an extension or inside a mobile number, never inside a local one.
  const bare = toDigits(named.replace(BARE_EXTENSION, '$1'));
  return readKind(toDigits(named), MOBILE) || readKind(bare, MOBILE) || readKind(bare, FIXED);
};
