import { compact, toHalfWidth } from '../normalize/fold';
import type { NoteCode } from '../types';
import { distinct } from '../util';
import type { CalendarDate } from './dates';
import { dropBrackets, type IdentityDocument } from './defineDocument';
import { documents, foreignPermanentResident, otherDocument, residencePermit, residentId } from './kinds';
import { digitsLeft, misreadDigits, type PartialNumber } from './partialNumbers';

/**
 * Whether a spreadsheet wrote a long number as 3.30182E+17; most of its digits are gone.
 * Linear; the caller limits the length. Throws nothing on strings.
 *
 * @example isExponent('3.30182E+17') // true
 */
export const isExponent = (text: string): boolean => /^\W*\d(?:\.\d+E\+?|E\+)\d+\W*$/i.test(toHalfWidth(text));

/** What an ID number says. Secret, whole and in part. */
interface IdNumberReading {
  /** Every form under which a platform may hold the number; none when it cannot be read. */
  forms: string[];
  /** Every birth date that it states. */
  birthDates: CalendarDate[];
  /** What is odd about it. */
  flags: readonly NoteCode[];
  /** What is left of a number that was cut off, masked or misread: to be protected, not to derive from. */
  partials: readonly PartialNumber[];
}

/** What a number says as each of the kinds that it may be of. */
const readAs = (kinds: readonly IdentityDocument[], number: string): IdNumberReading => {
  const reading: IdNumberReading = { forms: [], birthDates: [], flags: [], partials: [] };
  for (const { flags, birthDates, forms } of kinds) {
    const dates = birthDates(number);
    const odd = flags(number, dates);
    reading.flags = reading.forms.length > 0 ? reading.flags.filter((flag) => odd.includes(flag)) : odd;
    reading.birthDates.push(...dates);
    reading.forms = distinct(reading.forms.concat(forms(number)));
  }
  return reading;
};

/** A mask that passes for letters. */
const MASK = /X{2}/;
/** From this length on a number is a resident ID's or one coded like it. */
const BODY_LENGTH = 17;

/** What people type for the last character where it is an X: an asterisk, the multiplication sign, Cyrillic Ha, Greek Chi. */
const X_LOOK_ALIKE = /^(\d{17})[*\u00d7\u0425\u0445\u03a7\u03c7]$/;

/**
 * Reads an ID number of any kind, however it is typed: every form under which it may be stored and every birth
 * date it states. Length and characters alone decide what is read; a wrong check character or a strange date is
 * a flag, raised when every kind the number can be of agrees. An impossible date gives no birth date. Of a number that
 * is masked, or of 17 or 18 characters with a letter where a digit belongs, only the digits that are left are known: it
 * is no other document.
 *
 * Never throws on a string. Longer than 64 UTF-16 units: unreadable without a look; else constant time.
 *
 * @example readIdNumber('110105 19491231 002x').forms // ['11010519491231002X', '110105491231002']
 * @throws {TypeError} on a number: 18 digits do not fit one
 */
export const readIdNumber = (text: string): IdNumberReading => {
  // As most are stored; nothing below changes it, and nothing but the last kind has this shape too.
  if (residentId.hasShape(text)) return readAs([residentId], text);
  const reading: IdNumberReading = { forms: [], birthDates: [], flags: ['subject.unreadable'], partials: [] };
  if (text.length > 64) return reading;
  const number = dropBrackets(compact(text).replace(X_LOOK_ALIKE, '$1X'));
  if (isExponent(text)) {
    reading.flags = ['subject.exponent'];
  } else if (/^\d{17}$/.test(number)) {
    reading.flags = ['subject.truncated'];
    reading.partials = [{ digits: number, isEnd: true }];
  } else {
    const kinds = documents.filter((document) => document.hasShape(number));
    if (kinds.length > 1) kinds.pop();
    const isOther = kinds[0] === otherDocument;
    const isMasked = kinds.length === 0 || (isOther && MASK.test(number));
    if (isMasked || (isOther && number.length >= BODY_LENGTH)) {
      reading.partials = isMasked ? digitsLeft(text) : misreadDigits(number);
      return reading;
    }
    return readAs(kinds, number);
  }
  return reading;
};

/**
 * Whether a text can only be meant as an ID number that states a birth date: 18 characters with a real date and
 * the right check character, 15 digits with a real date, or an old foreign permanent resident number that holds.
 * Case does not matter; nothing else is normalised. Longer texts are refused without a look; throws nothing.
 *
 * @example looksLikeIdNumber('11010519491231002x') // true
 */
export const looksLikeIdNumber = (text: string): boolean =>
  text.length <= 18 &&
  [residentId, residencePermit, foreignPermanentResident].some(({ normalize, isValid }) => {
    const number = normalize(text.toUpperCase());
    return number !== undefined && isValid(number);
  });
