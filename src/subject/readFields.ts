import { foldText } from '../normalize/fold';
import type { Note, SubjectField } from '../types';
import { isList, requireString } from '../util';
import { noteOnce } from './notes';

/** A person has a few numbers, not thousands. */
const MAX_ENTRIES = 16;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/**
 * What a field holds, or, where `hasMany` is set, the entries of its list: nothing absent or empty, and at most sixteen.
 * Subjects come from outside: a getter that throws makes the field unreadable.
 *
 * @example readEntries({ phone: ['139', null] }, 'phone', notes, true) // ['139']
 */
export const readEntries = (
  subject: Readonly<Partial<Record<SubjectField, unknown>>>,
  field: SubjectField,
  notes: Note[],
  hasMany: boolean,
): unknown[] => {
  let entries: readonly unknown[] = [];
  try {
    const value = subject[field];
    if (!hasMany || !isList(value)) return isGiven(value) ? [value] : [];
    entries = value.slice(0, MAX_ENTRIES + 1);
  } catch {
    noteOnce(notes, 'subject.unreadable', field);
  }
  if (entries.length > MAX_ENTRIES) noteOnce(notes, 'subject.unreadable', field);
  return entries.slice(0, MAX_ENTRIES).filter(isGiven);
};

/** Longer values are no one's number, name or address. */
const MAX_UNITS = 256;

/**
 * What `parse` makes of each entry. One of which it makes nothing is unreadable, as are those longer than 256 units.
 *
 * @param path what the subject is called
 * @throws {TypeError} for anything but a text: an 18-digit number does not fit a JavaScript number
 * @example readTexts('phone', ['139'], notes, (text) => [text]) // ['139']
 */
export const readTexts = (
  field: SubjectField,
  entries: readonly unknown[],
  notes: Note[],
  parse: (text: string) => readonly string[] | undefined,
  path = 'subject',
): string[] => {
  const found: string[] = [];
  for (const text of entries) {
    requireString(text, `${path}.${field}`);
    const values = text.length > MAX_UNITS ? undefined : parse(text);
    if (values) found.push(...values);
    else noteOnce(notes, 'subject.unreadable', field);
  }
  return found;
};

/** As it is typed: lower case, no tone marks, v for ü, letters only. */
const readSyllable = (syllable: string): string[] | undefined => {
  const typed = foldText(syllable).replace(/[^a-z]/g, '');
  return typed ? [typed] : undefined;
};

/**
 * The readings of a name in pinyin, each as typed syllables: one reading or several may be given.
 *
 * @param given the entries of the field
 * @param path what the subject is called
 * @throws {TypeError} for a syllable that is no text
 * @example readPinyin(['Zhāng', 'wěi'], notes) // [['zhang', 'wei']]
 */
export const readPinyin = (given: readonly unknown[], notes: Note[], path = 'subject'): string[][] =>
  (given.some(isList) ? given : [given])
    .map((reading) =>
      readTexts(
        'namePinyin',
        readEntries({ namePinyin: reading }, 'namePinyin', notes, true),
        notes,
        readSyllable,
        path,
      ),
    )
    .filter((syllables) => syllables.length > 0);
