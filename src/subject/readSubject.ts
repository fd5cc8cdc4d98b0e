import { type CalendarDate, formatDate, readBirthDate } from '../documents/dates';
import { numberFlags } from '../documents/defineDocument';
import { isExponent, readIdNumber } from '../documents/readIdNumber';
import { readPhone } from '../documents/readPhone';
import { compact, foldCandidate } from '../normalize/fold';
import { cardFields } from '../fields';
import type { ParsedSubject, StatedDate } from '../pipeline';
import type { Note, NoteCode, PreparedSubject, Subject, SubjectField } from '../types';
import { distinct, requireObject } from '../util';
import { noteOnce } from './notes';
import { readEntries, readPinyin, readTexts } from './readFields';

/** A name or an account as it is compared. */
const readWord = (text: string): string[] | undefined => {
  const word = foldCandidate(text).text.trim();
  return word ? [word] : undefined;
};

/**
 * Reads every field of a subject into the forms in which its values are compared and cut.
 * What cannot be read becomes a note; nothing is derived yet.
 *
 * Work is bounded: values longer than 256 units, lists longer than 16 and persons of persons are not looked at.
 *
 * @throws {TypeError} where a number or an object stands in a text's place, or something else in the subject's
 * @example readSubject({ phone: '139 0000 0000' }).phone // ['13900000000']
 */
export const readSubject = (subject: Subject, isOther?: boolean): ParsedSubject => {
  requireObject(subject, isOther ? 'others' : 'subject');
  if (isOther && (subject as Partial<PreparedSubject>).prepared) throw new TypeError('others: prepared');
  const notes: Note[] = [];
  const birthDate: CalendarDate[] = [];
  const stated: StatedDate[] = [];
  const partialDocuments: string[] = [];
  let isKnown = false;
  const entries = (field: SubjectField, isList = false): unknown[] =>
    readEntries(field, notes, isList, () => {
      isKnown = isKnown || field in subject;
      return subject[field];
    });
  const read = (
    field: SubjectField,
    parse: (text: string) => readonly string[] | undefined,
    isList?: boolean,
  ): string[] => distinct(readTexts(field, entries(field, isList), notes, parse));
  const state = (field: SubjectField, birthDates: readonly CalendarDate[], flags: readonly NoteCode[]): void => {
    for (const flag of flags) noteOnce(notes, flag, field);
    for (const date of birthDates) {
      const day = Number(formatDate(date, 'YYYYMMDD'));
      if (!stated.some((known) => known.day === day)) birthDate.push(date);
      stated.push({ field, day });
    }
  };
  const idNumber = read(
    'idNumber',
    (text) => {
      const { forms, birthDates, flags, partial } = readIdNumber(text);
      state('idNumber', birthDates, flags);
      if (partial) partialDocuments.push(partial);
      return forms;
    },
    true,
  );
  read('birthDate', (text) => {
    const date = readBirthDate(text);
    if (date) state('birthDate', [date], numberFlags(true, [date]));
    return date && [];
  });
  const phone = read('phone', readPhone, true);
  const cards: Partial<Record<SubjectField, string[]>> = {};
  for (const field of cardFields) {
    cards[field] = read(field, (text) => {
      const number = compact(text);
      if (!isExponent(text)) return /^[A-Z0-9]{1,64}$/.test(number) ? [number] : undefined;
      noteOnce(notes, 'subject.exponent', field);
      return [];
    });
  }
  const name = read('name', readWord);
  const namePinyin = readPinyin(entries('namePinyin', true), notes);
  const email = read('email', (text) => {
    const address = readWord(text);
    const local = readWord(text.replace(/@[^]*/, ''));
    return address && local && distinct(local.concat(address));
  });
  const username = read('username', readWord);
  // The persons of a person's persons are nobody the person thinks of.
  const persons = entries('others', true);
  if (isOther && persons.length > 0) noteOnce(notes, 'subject.unreadable', 'others');
  const others = (isOther ? [] : persons)
    .map((person) => readSubject(person as Subject, true))
    .filter((person) => {
      for (const { code } of person.notes) noteOnce(notes, code, 'others');
      return (Object.keys(person) as (keyof ParsedSubject)[]).some(
        (field) => field !== 'notes' && person[field].length > 0,
      );
    });
  // A record under other names, or a box around the subject, would pass for somebody of whom nothing is known.
  if (!isKnown && Object.keys(subject).length > 0)
    throw new TypeError(`${isOther ? 'others' : 'subject'}: no known field`);
  const known = {
    idNumber,
    birthDate,
    phone,
    name,
    namePinyin,
    email,
    username,
    others,
    stated,
    partialDocuments,
    notes,
  };
  return Object.assign(known, cards as Record<(typeof cardFields)[number], string[]>);
};
