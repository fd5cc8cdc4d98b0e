import type { SubjectProfile } from '../pipeline';
import type { Note, NoteCode, SubjectField } from '../types';

/** Adds a note about a field unless one says the same already. */
export const noteOnce = (notes: Note[], code: NoteCode, field: SubjectField): void => {
  if (!notes.some((note) => note.code === code && note.field === field)) notes.push({ code, field });
};

/**
 * A person's notes, with one for each stated date that lies in the future where the caller says what day it is.
 *
 * @param today YYYYMMDD as a number; nothing in the library knows the time
 */
export const notesAt = ({ notes, stated }: SubjectProfile, today: number | undefined): Note[] => {
  const all = notes.map((note) => Object.assign({}, note));
  for (const { field, day } of stated) {
    if (today !== undefined && day > today) noteOnce(all, 'subject.unlikely-date', field);
  }
  return all;
};
