import { formatDate, readBirthDate } from '../documents/dates';
import type { SubjectProfile } from '../pipeline';
import type { Note, NoteCode, SubjectField } from '../types';

/** Adds a note about a field unless one says the same already. */
export const noteOnce = (notes: Note[], code: NoteCode, field: SubjectField): void => {
  if (!notes.some((note) => note.code === code && note.field === field)) notes.push({ code, field });
};

/**
 * A person's notes, with one for each stated date that lies in the future where the caller says what day it is.
 *
 * @param now 'YYYY-MM-DD'; nothing in the library knows the time
 * @throws {TypeError} where `now` is not a date
 */
export const notesAt = ({ notes, stated }: SubjectProfile, now: string | undefined): Note[] => {
  const all = notes.map((note) => Object.assign({}, note));
  if (now === undefined) return all;
  const today = typeof now === 'string' && readBirthDate(now);
  if (!today) throw new TypeError("context.now: 'YYYY-MM-DD'");
  const limit = Number(formatDate(today, 'YYYYMMDD'));
  for (const { field, day } of stated) if (day > limit) noteOnce(all, 'subject.unlikely-date', field);
  return all;
};
