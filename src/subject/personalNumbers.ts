import { readX } from '../initial/readX';
import type { KnownSubject, PersonalText } from '../internalTypes';
import type { FindingCode } from '../types';
import { cardFields } from './cardFields';

/**
 * Every number of a person that a candidate may be cut from, folded, with the code that names it.
 * Numbers of the persons in `others` and the digits of accounts are `subject.other`.
 */
export const personalNumbers = (known: KnownSubject): PersonalText[] => {
  const numbers: PersonalText[] = [];
  const add = (code: FindingCode, form: string): void => {
    // Letters are left out where a keypad has none.
    for (const reading of readX(form).concat(form, form.replace(/\D/g, ''))) {
      const text = reading.toLowerCase();
      if (text && !numbers.some((number) => number.code === code && number.text === text)) numbers.push({ code, text });
    }
  };
  for (const form of known.idNumber) add('subject.document', form);
  for (const form of known.phone) add('subject.phone', form);
  for (const field of cardFields) for (const form of known[field]) add('subject.card', form);
  for (const digits of known.partialDocuments) add('subject.document', digits);
  for (const account of known.email.concat(known.username)) add('subject.other', account);
  for (const other of known.others) for (const { text } of personalNumbers(other)) add('subject.other', text);
  return numbers;
};
