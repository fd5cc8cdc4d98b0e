import { narrowWide } from './normalizeTyped';
import type { RequirementCheck, Unmet } from './pipeline';
import type { CharacterClass, Format } from './types';

/**
 * The length of a text in Unicode code points; a lone surrogate counts one. Linear.
 *
 * @example countCodePoints('a𝟐') // 2
 * @see NIST SP 800-63B-4, 3.1.1.2: each code point counts as a single character
 */
export const countCodePoints = (text: string): number => text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ' ').length;

/**
 * The `params` that name character classes, so that `{classes}` can be filled in every language.
 *
 * @example classParams(['letter', 'digit']) // { class1: 'letter', class2: 'digit' }
 */
export const classParams = (classes: readonly CharacterClass[]): Record<string, CharacterClass> => {
  const params: Record<string, CharacterClass> = {};
  classes.forEach((name, index) => {
    params[`class${index + 1}`] = name;
  });
  return params;
};

/** Full-width letters and digits, as an input method types them in its full-width mode. */
const WIDE_LETTER_OR_DIGIT = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** Twice the longest format, so that what is cut off is too long anyway. */
const MAX_UNITS = 1024;

/**
 * What is counted and looked at: letters and digits in half width, a PIN without blanks around it, so that only one
 * thing is said to be wrong where one thing is.
 */
const meantBy = (candidate: string, { alphabet }: Format): string => {
  const typed = (alphabet === 'digits' ? candidate.trim() : candidate).slice(0, MAX_UNITS);
  return WIDE_LETTER_OR_DIGIT.test(typed) ? narrowWide(typed) : typed;
};

/**
 * What nobody can see cannot be typed again: controls, Default_Ignorable_Code_Point of Unicode 16, line separators, the
 * blank of Braille, lone surrogates, private use and noncharacters.
 * Under the `u` flag a pair is one character, so that the range of surrogates finds only lone ones.
 */
const NOT_PRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]/u;

/** At least the format's smallest number of code points. */
export const tooShort: RequirementCheck = (candidate, format) => {
  const { minLength, maxLength } = format;
  const meant = meantBy(candidate, format);
  return meant.length < 2 * minLength && countCodePoints(meant) < minLength
    ? { code: 'requirement.too-short', params: { min: minLength, max: maxLength } }
    : undefined;
};

/** A PIN without what it has beside digits and nobody sees, which alone is what is wrong: 47 8291 is not too long. */
const withoutUnseen = (candidate: string, format: Format): string => {
  const meant = meantBy(candidate, format);
  return format.alphabet === 'digits'
    ? meant
        .split('')
        .filter((unit) => unit.trim() && !NOT_PRINTABLE.test(unit))
        .join('')
    : meant;
};

/** At most the format's largest number of code points. */
export const tooLong: RequirementCheck = (candidate, format) => {
  const { minLength, maxLength } = format;
  if (candidate.length <= maxLength) return undefined;
  const meant = withoutUnseen(candidate, format);
  // A code point has at most two units: what is far too long need not be counted.
  return meant.length > 2 * maxLength || countCodePoints(meant) > maxLength
    ? { code: 'requirement.too-long', params: { min: minLength, max: maxLength } }
    : undefined;
};

/** Only digits, where the format is a PIN: a keypad has nothing else. */
export const digitsOnly: RequirementCheck = (candidate, format) =>
  format.alphabet === 'digits' && /[^0-9]/.test(meantBy(candidate, format))
    ? { code: 'requirement.digits-only', params: { min: format.minLength, max: format.maxLength } }
    : undefined;

/** Letters and digits in half width: nobody sees the difference, and a keypad has only one of them. */
export const fullWidth: RequirementCheck = (candidate) =>
  WIDE_LETTER_OR_DIGIT.test(candidate) ? { code: 'requirement.full-width', params: {} } : undefined;

/** No blank before or after, as it is pasted: a PIN has none, and in a text it is seldom meant. */
export const blanks: RequirementCheck = (candidate) =>
  candidate.trim() === candidate ? undefined : { code: 'requirement.blanks', params: {} };

/** Only characters of the format's alphabet; for digits `digitsOnly` says it, for full width `fullWidth`. */
export const characters: RequirementCheck = (candidate, format) => {
  if (format.alphabet === 'digits') return undefined;
  const forbidden = format.alphabet === 'printable' ? NOT_PRINTABLE : /[^0-9A-Za-z]/;
  return forbidden.test(meantBy(candidate, format)) ? { code: 'requirement.characters', params: {} } : undefined;
};

const CLASSES: Readonly<Record<CharacterClass, RegExp>> = {
  letter: /[A-Za-z]/,
  lower: /[a-z]/,
  upper: /[A-Z]/,
  digit: /[0-9]/,
  symbol: /[^0-9A-Za-z]/,
};

/** Enough of the classes that the format names; everything that is neither letter nor digit is a symbol. */
export const characterClasses: RequirementCheck = (candidate, format) => {
  const { classes } = format;
  if (!classes) return undefined;
  const meant = meantBy(candidate, format);
  if (classes.of.filter((name) => CLASSES[name].test(meant)).length >= classes.atLeast) return undefined;
  const params: Unmet['params'] = classParams(classes.of);
  params['n'] = classes.atLeast;
  return { code: 'requirement.character-classes', params };
};

const checks: readonly RequirementCheck[] = [
  tooShort,
  tooLong,
  digitsOnly,
  fullWidth,
  blanks,
  characters,
  characterClasses,
];

/** What a candidate lacks of what the format asks for, in the order in which it is reported. Linear. */
export const unmetRequirements = (candidate: string, format: Format): Unmet[] =>
  checks.map((check) => check(candidate, format)).filter((unmet): unmet is Unmet => unmet !== undefined);
