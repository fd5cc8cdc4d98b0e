import type { NoteCode } from '../types';
import type { CalendarDate } from './IdentityDocument';

/**
 * What is odd about a number: a check character that does not hold; no possible date among those it should
 * state, or a birth before 1900 or after 2100. Flags only: real cards carry wrong check characters.
 * Without `dates` the kind of document states none. Linear; throws nothing.
 *
 * @example numberFlags(false, []) // ['subject.check-mismatch', 'subject.unlikely-date']
 */
export const numberFlags = (checkHolds: boolean, dates?: readonly CalendarDate[]): NoteCode[] => {
  const flags: NoteCode[] = checkHolds ? [] : ['subject.check-mismatch'];
  if (dates && !(dates.length > 0 && dates.every(({ year }) => year >= 1900 && year <= 2100))) {
    flags.push('subject.unlikely-date');
  }
  return flags;
};
