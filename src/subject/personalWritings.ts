import * as segments from '../guessing/segments';
import type { KnownSubject, PersonalWriting, Segment } from '../internalTypes';
import type { FindingCode } from '../types';
import { dateWritings } from './dateWritings';
import { nameWritings } from './nameWritings';

/** The number of an old resident ID ends in other digits than today's, and nobody knows it by heart. */
const OLD_LENGTH = 15;

/** What people call the last four. */
const tailOf = (number: string): string => number.replace(/\D/g, '').slice(-4);

/**
 * Every writing of a person's dates, names and accounts, and the last four digits of documents and phones, as it may stand in a password, folded.
 * The first meaning of a text wins: own before other persons', date before name.
 */
export const personalWritings = (known: KnownSubject): Map<string, PersonalWriting> => {
  const writings = new Map<string, PersonalWriting>();
  const add = (code: FindingCode, text: string, guesses: Segment): void => {
    if (text.length > 1 && !writings.has(text)) writings.set(text, { code, text, guesses });
  };
  for (const date of known.birthDate) for (const [text, guesses] of dateWritings(date)) add('subject.birth-date', text, guesses);
  for (const form of known.idNumber) if (form.length !== OLD_LENGTH) add('subject.document', tailOf(form), segments.documentTail);
  for (const form of known.phone) add('subject.phone', tailOf(form), segments.phoneTail);
  for (const reading of known.namePinyin) for (const [text, guesses] of nameWritings(reading)) add('subject.name', text, guesses);
  for (const name of known.name) {
    add('subject.name', name, segments.nameFull);
    for (const part of name.split(/[\s·.・-]+/).concat(name.slice(1))) add('subject.name', part, segments.namePart);
  }
  for (const account of known.email.concat(known.username)) {
    for (const piece of [account, account.replace(/[^a-z]/g, ''), account.replace(/\D/g, '')]) {
      if (piece.length > 2) add('subject.other', piece, segments.account);
    }
  }
  for (const other of known.others) personalWritings(other).forEach(({ text, guesses }) => { add('subject.other', text, guesses); });
  return writings;
};
