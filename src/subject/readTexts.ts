import type { Note, SubjectField } from '../types';
import { noteOnce } from './noteOnce';

/** Longer values are no one's number, name or address. */
const MAX_UNITS = 256;

/**
 * What `parse` makes of each entry. One of which it makes nothing is unreadable, as are those longer than 256 units.
 *
 * @throws {TypeError} where something else stands in a text's place: an 18-digit number does not fit a JavaScript number
 * @example readTexts('phone', ['139'], notes, (text) => [text]) // ['139']
 */
export const readTexts = (
  field: SubjectField,
  entries: readonly unknown[],
  notes: Note[],
  parse: (text: string) => readonly string[] | undefined,
): string[] => {
  const found: string[] = [];
  for (const text of entries) {
    if (typeof text !== 'string') throw new TypeError(`subject.${field}: not a string`);
    const values = text.length > MAX_UNITS ? undefined : parse(text);
    if (values) found.push(...values);
    else noteOnce(notes, 'subject.unreadable', field);
  }
  return found;
};
