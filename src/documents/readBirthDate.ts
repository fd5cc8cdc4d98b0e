import { unify } from '../normalize/unify';
import type { CalendarDate } from './IdentityDocument';
import { isCalendarDate } from './isCalendarDate';

/**
 * Reads a date: 'YYYY-MM-DD' first of all, also YYYYMMDD, with slashes, dots or spaces, or with 年月日;
 * full width and single-digit months and days are read too. Always year, month, day, with a year of four digits.
 *
 * Undefined for what is no date, names no day of the calendar, or is longer than 64 UTF-16 units.
 * Linear; throws nothing on strings.
 *
 * @example readBirthDate('1990年1月2日') // { year: 1990, month: 1, day: 2 }
 */
export const readBirthDate = (text: string): CalendarDate | undefined => {
  if (text.length > 64) return undefined;
  const parts = /^\W*(\d{4})(?:(\d\d)(\d\d)|[\W_]{1,3}(\d\d?)[\W_]{1,3}(\d\d?))\W*$/.exec(unify(text)) || [];
  const date = { year: Number(parts[1]), month: Number(parts[2] || parts[4]), day: Number(parts[3] || parts[5]) };
  return isCalendarDate(date) ? date : undefined;
};
