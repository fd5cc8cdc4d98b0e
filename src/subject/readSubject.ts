import { type CalendarDate, dayOf, readBirthDates } from '../documents/dates';
import { numberFlags } from '../documents/defineDocument';
import { digitsLeft } from '../documents/partialNumbers';
import { isExponent, readIdNumber } from '../documents/readIdNumber';
import { readPhone } from '../documents/readPhone';
import { cardFields, type CardField } from '../fields';
import { compact, foldText } from '../normalize/fold';
import type { ParsedSubject, StatedDate } from '../pipeline';
import type { Note, NoteCode, Subject, SubjectField } from '../types';
import { distinct, requireObject } from '../util';
import { checkFieldNames } from './checkFieldNames';
import { noteOnce } from './notes';
import { readEntries, readPinyin, readTexts } from './readFields';

/** A name or an account as it is compared. */
const readWord = (text: string): string[] | undefined => {
  const word = foldText(text).trim();
  return word ? [word] : undefined;
};

const isKnownPerson = (person: ParsedSubject): boolean =>
  (Object.keys(person) as (keyof ParsedSubject)[]).some((field) => field !== 'notes' && person[field].length > 0);

/**
 * Reads every field of a subject into the forms in which its values are compared and cut.
 * What cannot be read becomes a note; nothing is derived yet.
 *
 * Work is bounded: values longer than 256 units, lists longer than 16 and persons of persons are not looked at.
 *
 * @param path what the subject is called, for errors
 * @throws {TypeError} where a field holds a number or an object instead of a text, or the subject is not an object; for a
 * field under another spelling, or none that is known
 * @example readSubject({ phone: '139 0000 0000' }).phone // ['13900000000']
 */
export const readSubject = (subject: Subject, path = 'subject', isOther = false): ParsedSubject => {
  requireObject(subject, path);
  const notes: Note[] = [];
  checkFieldNames(subject, path, notes);
  const birthDate: CalendarDate[] = [];
  const stated: StatedDate[] = [];
  const partials: ParsedSubject['partials'][number][] = [];

  const entries = (field: SubjectField, isList = false): unknown[] => readEntries(subject, field, notes, isList);
  const read = (
    field: SubjectField,
    parse: (text: string) => readonly string[] | undefined,
    isList?: boolean,
  ): string[] => {
    const given = entries(field, isList);
    return given.length > 0 ? distinct(readTexts(field, given, notes, parse, path)) : [];
  };
  const state = (field: SubjectField, birthDates: readonly CalendarDate[], flags: readonly NoteCode[]): void => {
    for (const flag of flags) noteOnce(notes, flag, field);
    for (const date of birthDates) {
      const day = dayOf(date);
      if (!stated.some((known) => known.day === day)) birthDate.push(date);
      stated.push({ field, day });
    }
  };

  const idNumber = read(
    'idNumber',
    (text) => {
      const { forms, birthDates, flags, partials: left } = readIdNumber(text);
      state('idNumber', birthDates, flags);
      for (const partial of left) partials.push(Object.assign({ code: 'subject.document' as const }, partial));
      return forms;
    },
    true,
  );
  read('birthDate', (text) => {
    const dates = readBirthDates(text);
    if (dates.length > 0) state('birthDate', dates, numberFlags(true, dates));
    return dates.length > 0 ? [] : undefined;
  });
  const phone = read(
    'phone',
    (text) => {
      const forms = readPhone(text);
      if (!forms)
        for (const partial of digitsLeft(text))
          partials.push(Object.assign({ code: 'subject.phone' as const }, partial));
      return forms;
    },
    true,
  );
  const readCard = (field: CardField): string[] =>
    read(field, (text) => {
      const number = compact(text);
      if (isExponent(text)) {
        noteOnce(notes, 'subject.exponent', field);
        return [];
      }
      if (/^[A-Z0-9]{1,64}$/.test(number)) return [number];
      for (const partial of digitsLeft(text)) partials.push(Object.assign({ code: 'subject.card' as const }, partial));
      return undefined;
    });
  const cards = {} as Record<CardField, string[]>;
  for (const field of cardFields) cards[field] = readCard(field);
  const name = read('name', readWord);
  const namePinyin = readPinyin(entries('namePinyin', true), notes, path);
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
    .map((person) => readSubject(person as Subject, `${path}.others`, true))
    .filter((person) => {
      for (const { code } of person.notes) noteOnce(notes, code, 'others');
      return isKnownPerson(person);
    });
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
    partials,
    notes,
  };
  return Object.assign(known, cards);
};
