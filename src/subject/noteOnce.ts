import type { Note, NoteCode, SubjectField } from '../types';

/** Adds a note about a field unless one says the same already. */
export const noteOnce = (notes: Note[], code: NoteCode, field: SubjectField): void => {
  if (!notes.some((note) => note.code === code && note.field === field)) notes.push({ code, field });
};
