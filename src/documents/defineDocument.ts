import { distinct } from '../normalize/distinct';
import type { CalendarDate, IdentityDocument } from './IdentityDocument';
import { dropBrackets } from './dropBrackets';
import { numberFlags } from './numberFlags';

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
export const defineDocument = ({ shape, otherForms, birthDates, checkHolds = () => true }: DocumentTraits): IdentityDocument => ({
  normalize: (compact) => {
    const number = dropBrackets(compact);
    return shape.test(number) ? number : undefined;
  },
  isValid: (number) => checkHolds(number) && !(birthDates && birthDates(number).length === 0),
  flags: (number) => numberFlags(checkHolds(number), birthDates && birthDates(number)),
  birthDates: birthDates || (() => []),
  fragments: (number) => distinct([number].concat(otherForms ? otherForms(number) : [])),
});
