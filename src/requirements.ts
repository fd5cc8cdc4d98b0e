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

/** At least the format's smallest number of code points. */
export const tooShort: RequirementCheck = (candidate, { minLength, maxLength }) =>
  candidate.length < 2 * minLength && countCodePoints(candidate) < minLength
    ? { code: 'requirement.too-short', params: { min: minLength, max: maxLength } }
    : undefined;

/** At most the format's largest number of code points. */
export const tooLong: RequirementCheck = (candidate, { minLength, maxLength }) =>
  // A code point has at most two units: what is far too long need not be counted.
  candidate.length > 2 * maxLength || countCodePoints(candidate) > maxLength
    ? { code: 'requirement.too-long', params: { min: minLength, max: maxLength } }
    : undefined;

/** Only ASCII digits, where the format is a PIN: a keypad has nothing else. */
export const digitsOnly: RequirementCheck = (candidate, { alphabet, minLength, maxLength }) =>
  alphabet === 'digits' && /[^0-9]/.test(candidate)
    ? { code: 'requirement.digits-only', params: { min: minLength, max: maxLength } }
    : undefined;

/**
 * What nobody can see cannot be typed again: controls, Default_Ignorable_Code_Point of Unicode 16, line separators, the
 * blank of Braille, lone surrogates, private use and what is no character.
 * Under the `u` flag a pair is one character, so that the range of surrogates finds only lone ones.
 */
const NOT_PRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]/u;

/** Only characters of the format's alphabet; for digits `digitsOnly` says it. */
export const characters: RequirementCheck = (candidate, { alphabet }) =>
  alphabet !== 'digits' && (alphabet === 'printable' ? NOT_PRINTABLE : /[^0-9A-Za-z]/).test(candidate)
    ? { code: 'requirement.characters', params: {} }
    : undefined;

const CLASSES: Readonly<Record<CharacterClass, RegExp>> = {
  letter: /[A-Za-z]/,
  lower: /[a-z]/,
  upper: /[A-Z]/,
  digit: /[0-9]/,
  symbol: /[^0-9A-Za-z]/,
};

/** Enough of the classes that the format names; everything that is neither letter nor digit is a symbol. */
export const characterClasses: RequirementCheck = (candidate, { classes }) => {
  if (!classes || classes.of.filter((name) => CLASSES[name].test(candidate)).length >= classes.atLeast)
    return undefined;
  const params: Unmet['params'] = classParams(classes.of);
  params['n'] = classes.atLeast;
  return { code: 'requirement.character-classes', params };
};

const checks: readonly RequirementCheck[] = [tooShort, tooLong, digitsOnly, characters, characterClasses];

/** What a candidate lacks of what the format asks for, in the order in which it is reported. Linear. */
export const unmetRequirements = (candidate: string, format: Format): Unmet[] =>
  checks.map((check) => check(candidate, format)).filter((unmet): unmet is Unmet => unmet !== undefined);
