import type { NoteCode } from '../types';
import { distinct } from '../util';
import type { CalendarDate } from './dates';

/** One kind of identity document: the same verbs in every file of this folder. */
export interface IdentityDocument {
  /** The number in its canonical writing (upper case, no separators), or undefined when the input is not of this kind by length and characters. Never judges check characters, dates or places. */
  normalize(compact: string): string | undefined;
  /** Whether a compact number without brackets is of this kind by length and characters. */
  hasShape(number: string): boolean;
  /** Whether check character, date and everything else the standard defines hold. For a normalised number. */
  isValid(number: string): boolean;
  /** What is odd about a normalised number without stopping anything: check character, date. `dates` are its birth dates where they are known already. */
  flags(number: string, dates?: readonly CalendarDate[]): readonly NoteCode[];
  /** The birth dates that the number states; none where it has none, two for the 15-digit centenarian codes. */
  birthDates(number: string): readonly CalendarDate[];
  /** Every whole form under which a platform may hold the number (18 and 15 digits, with and without bracket digit or renewal digits). Derivations are cut from these. The first is the number itself. */
  forms(number: string): readonly string[];
}

/**
 * A compact number without its brackets, which are print style. A letter in brackets after eight or ten digits
 * goes with them: older travel permits for Taiwan residents print one that does not belong to the number.
 * Linear; throws nothing.
 *
 * @example dropBrackets('A123456(3)') // 'A1234563'
 */
export const dropBrackets = (compact: string): string => compact.replace(/^(\d{8}|\d{10})\([A-Z]\)$|[()[\]]/g, '$1');

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

/** What sets one kind of document apart. Each function takes a normalised number. */
interface DocumentTraits {
  /** Length and characters of the compact number. */
  readonly shape: RegExp;
  /** Forms besides the number itself; doubles do not matter. Absent: none. */
  otherForms?(number: string): string[];
  /** Absent where the kind states no date. */
  birthDates?(number: string): CalendarDate[];
  /** Absent where the kind has no check character. */
  checkHolds?(number: string): boolean;
}

/**
 * The verbs of a kind of document from what sets it apart.
 *
 * @example defineDocument({ shape: /^[157]\d{7}$/ }).normalize('7431243(3)') // '74312433'
 */
export const defineDocument = ({
  shape,
  otherForms,
  birthDates,
  checkHolds = () => true,
}: DocumentTraits): IdentityDocument => ({
  normalize: (compact) => {
    const number = dropBrackets(compact);
    return shape.test(number) ? number : undefined;
  },
  hasShape: (number) => shape.test(number),
  isValid: (number) => checkHolds(number) && !(birthDates && birthDates(number).length === 0),
  flags: (number, dates) => numberFlags(checkHolds(number), birthDates && (dates || birthDates(number))),
  birthDates: birthDates || (() => []),
  forms: (number) => distinct([number].concat(otherForms ? otherForms(number) : [])),
});
