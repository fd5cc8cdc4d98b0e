import { formatDate } from '../documents/formatDate';
import { readBirthDate } from '../documents/readBirthDate';
import type { PreparedData } from '../internalTypes';
import type { Note } from '../types';
import { noteOnce } from './noteOnce';

/**
 * A person's notes, with one for each stated date that lies in the future where the caller says what day it is.
 *
 * @param now 'YYYY-MM-DD'; nothing in the library knows the time
 * @throws {TypeError} where `now` is not a date
 */
export const notesAt = ({ notes, stated }: PreparedData, now: string | undefined): Note[] => {
  const all = notes.map((note) => Object.assign({}, note));
  if (now === undefined) return all;
  const today = typeof now === 'string' && readBirthDate(now);
  if (!today) throw new TypeError("context.now: 'YYYY-MM-DD'");
  const limit = Number(formatDate(today, 'YYYYMMDD'));
  for (const { field, day } of stated) if (day > limit) noteOnce(all, 'subject.unlikely-date', field);
  return all;
};
