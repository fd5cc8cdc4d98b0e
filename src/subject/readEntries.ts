import type { Note, SubjectField } from '../types';
import { noteOnce } from './noteOnce';

/** A person has a few numbers, not thousands. */
const MAX_ENTRIES = 16;

/**
 * What a field holds, or, where `isList` is set, the entries of its list: nothing absent or empty, and at most sixteen.
 * Subjects come from outside: a getter that throws makes the field unreadable.
 *
 * @param get reads the field
 * @example readEntries('phone', notes, true, () => ['139', null]) // ['139']
 */
export const readEntries = (field: SubjectField, notes: Note[], isList: boolean, get: () => unknown): unknown[] => {
  let entries: readonly unknown[] = [];
  try {
    const value = get();
    entries = isList && Array.isArray(value) ? value.slice(0, MAX_ENTRIES + 1) : [value];
  } catch {
    noteOnce(notes, 'subject.unreadable', field);
  }
  if (entries.length > MAX_ENTRIES) noteOnce(notes, 'subject.unreadable', field);
  return entries.slice(0, MAX_ENTRIES).filter((entry) => entry !== undefined && entry !== null && entry !== '');
};
