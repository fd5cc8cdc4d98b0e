import { formatDate } from '../documents/formatDate';
import type { KnownSubject } from '../internalTypes';
import { distinct } from '../normalize/distinct';
import type { DerivationRule, XRule } from '../types';
import { cutSlice } from './cutSlice';
import { readX } from './readX';

/**
 * Every value that a derivation rule gives for what is known of a person: over all numbers, all forms of each
 * and all readings of a final X. Empty where the rule derives nothing or its field is unknown or too short.
 *
 * Linear in the number of forms; values are distinct, in the order in which they were found.
 *
 * @example deriveRule({ type: 'fixed', value: '123456' }, undefined, known) // ['123456']
 * @see docs/spec/derivation.md
 */
export const deriveRule = (rule: DerivationRule, xRule: XRule | undefined, known: KnownSubject): string[] => {
  const values: string[] = [];
  if (rule.type === 'fixed') values.push(rule.value);
  if (rule.type !== 'slice') return values;
  const cut = (text: string): void => {
    const value = cutSlice(text, rule);
    if (value) values.push(value);
  };
  const { field, format } = rule;
  if (field === 'birthDate') {
    known.birthDate.forEach((date) => { cut(formatDate(date, format || 'YYYYMMDD')); });
  } else {
    known[field].forEach((form) => {
      const readings = field === 'idNumber' ? readX(form, xRule) : [];
      // A number with letters is printed with them on some cards and typed without them on a keypad.
      if (readings.length === 0) readings.push(form, form.replace(/[A-Z]/g, ''));
      readings.forEach(cut);
    });
  }
  return distinct(values);
};
