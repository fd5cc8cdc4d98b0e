import type { NoteCode } from '../types';

/** A calendar date, proleptic Gregorian; month and day from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** One kind of identity document: the same verbs in every file of this folder. */
export interface IdentityDocument {
  /** The number in its canonical writing (upper case, no separators), or undefined when the input is not of this kind by length and characters. Never judges check characters, dates or places. */
  normalize(compact: string): string | undefined;
  /** Whether check character, date and everything else the standard defines hold. For a normalised number. */
  isValid(number: string): boolean;
  /** What is odd about a normalised number without stopping anything: check character, date. */
  flags(number: string): readonly NoteCode[];
  /** The birth dates that the number states; none where it has none, two for the 15-digit centenarian codes. */
  birthDates(number: string): readonly CalendarDate[];
  /** Every whole form under which a platform may hold the number (18 and 15 digits, with and without bracket digit or renewal digits). Derivations are cut from these. The first is the number itself. */
  fragments(number: string): readonly string[];
}
