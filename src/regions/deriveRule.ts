import { formatDate } from '../documents/dates';
import type { ParsedSubject } from '../pipeline';
import type { DerivationField, DerivationRule, SliceRule, XRule } from '../types';
import { distinct } from '../util';

/**
 * The part of a text that a slice rule names: `dropFirst` and `dropLast` go first, then `first`, `last` or `whole` is taken.
 * A text that is too short gives undefined: a shorter value would be somebody else's password.
 *
 * @example cutSlice('19491231', { type: 'slice', field: 'birthDate', last: 6 }) // '491231'
 */
export const cutSlice = (text: string, rule: SliceRule): string | undefined => {
  const { first, last, dropFirst = 0, dropLast = 0 } = rule;
  const rest = text.slice(dropFirst, Math.max(0, text.length - dropLast));
  const length = first || last || rest.length || 1;
  return rest.length < length ? undefined : last ? rest.slice(-length) : rest.slice(0, length);
};

/** What is left of a number without its leading zeros is a password only from the length of the shortest one known. */
const MIN_UNPADDED = 4;

/** What stands for the X in each reading. */
const ENDINGS: Record<XRule, string> = { keep: 'X', lowercase: 'x', shift: '', zero: '0', one: '1', ten: '10' };
const ALL_ENDINGS: readonly string[] = /* @__PURE__ */ Object.values(ENDINGS);

/**
 * What systems make of the final X of an 18-character number before they cut a password from it.
 * Empty for a string without a final X or of another length, which is read as it is.
 *
 * @param form an ID number, upper case
 * @param xRule the reading the region is known to use; without it every reading is given
 * @example readX('11010519491231002X', 'zero') // ['110105194912310020']
 * @see GB 11643-1999, ISO 7064 MOD 11-2 (X stands for ten); docs/spec/derivation.md, "Readings"
 */
export const readX = (form: string, xRule?: XRule): string[] =>
  form.length === 18 && form.endsWith('X')
    ? (xRule ? [ENDINGS[xRule]] : ALL_ENDINGS).map((ending) => form.slice(0, 17) + ending)
    : [];

const LETTERS = /[A-Z]/;

/** The texts of a field that rules cut from: every form in every reading of its final X. */
const readForms = (field: Exclude<DerivationField, 'birthDate'>, xRule: XRule | undefined, known: ParsedSubject) => {
  const texts: string[] = [];
  for (const form of known[field]) {
    const readings = field === 'idNumber' ? readX(form, xRule) : [];
    if (readings.length > 0) texts.push(...readings);
    else {
      texts.push(form);
      // A number with letters is printed with them on some cards and typed without them on a keypad.
      if (LETTERS.test(form)) texts.push(form.replace(/[A-Z]+/g, ''));
    }
  }
  return texts;
};

/** Every value that a derivation rule gives for one person. */
export type Derive = (rule: DerivationRule, xRule: XRule | undefined) => string[];

/**
 * Derives many rules for one person: each text that rules cut from is made once. As `deriveRule`.
 *
 * @example createDeriver(known)({ type: 'fixed', value: '123456' }, undefined) // ['123456']
 */
export const createDeriver = (known: ParsedSubject): Derive => {
  const made = new Map<string, readonly string[]>();
  // Without an X every reading is the same.
  const hasX = known.idNumber.some((form) => form.endsWith('X'));
  const textsOf = ({ field, format = 'YYYYMMDD' }: SliceRule, xRule: XRule | undefined): readonly string[] => {
    const key = field === 'birthDate' ? format : hasX && xRule && field === 'idNumber' ? field + xRule : field;
    const found = made.get(key);
    if (found) return found;
    const texts =
      field === 'birthDate' ? known.birthDate.map((date) => formatDate(date, format)) : readForms(field, xRule, known);
    made.set(key, texts);
    return texts;
  };
  return (rule, xRule) => {
    if (rule.type === 'fixed') return [rule.value];
    if (rule.type !== 'slice') return [];
    const { field, whole } = rule;
    const losesZeros = whole && field !== 'birthDate' && field !== 'phone';
    const values: string[] = [];
    for (const text of textsOf(rule, xRule)) {
      const value = cutSlice(text, rule);
      if (!value) continue;
      values.push(value);
      // Systems that keep numbers as numbers lose the zeros, and some pages say so of their initial password.
      const unpadded = losesZeros ? value.replace(/^0+/, '') : '';
      if (unpadded.length >= MIN_UNPADDED) values.push(unpadded);
    }
    return values.length > 1 ? distinct(values) : values;
  };
};

/**
 * Every value that a derivation rule gives for what is known of a person: over all numbers, all forms of each
 * and all readings of a final X; a whole number also without its leading zeros. Empty where the rule derives nothing or its field is unknown or too short.
 *
 * Linear in the number of forms; values are distinct, in the order in which they were found.
 *
 * @example deriveRule({ type: 'fixed', value: '123456' }, undefined, known) // ['123456']
 * @see docs/spec/derivation.md
 */
export const deriveRule = (rule: DerivationRule, xRule: XRule | undefined, known: ParsedSubject): string[] =>
  createDeriver(known)(rule, xRule);
