import type { XRule } from '../types';

/** What stands for the X in each reading. */
const ENDINGS: Record<XRule, string> = { keep: 'X', lowercase: 'x', shift: '', zero: '0', one: '1', ten: '10' };

/**
 * What systems make of the final X of an 18-character number before they cut a password from it.
 * Empty for a string without a final X or of another length, which is read as it stands.
 *
 * @param form an ID number, upper case
 * @param xRule the reading the region is known to use; without it every reading is given
 * @example readX('11010519491231002X', 'zero') // ['110105194912310020']
 * @see GB 11643-1999, ISO 7064 MOD 11-2 (X stands for ten); docs/spec/derivation.md, "Readings"
 */
export const readX = (form: string, xRule?: XRule): string[] =>
  form.length === 18 && form.endsWith('X')
    ? (xRule ? [ENDINGS[xRule]] : Object.values(ENDINGS)).map((ending) => form.slice(0, 17) + ending)
    : [];
