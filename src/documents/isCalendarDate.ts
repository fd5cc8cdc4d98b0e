import type { CalendarDate } from './IdentityDocument';

/**
 * Whether a date exists: 1900-02-29 does not, 2000-02-29 does. Years from 1, months and days from 1.
 * Plain arithmetic, because `Date` moves years below 100 and shifts days between time zones.
 * Constant time; throws nothing.
 *
 * @example isCalendarDate({ year: 2000, month: 2, day: 29 }) // true
 * @see GB/T 7408 (ISO 8601), proleptic Gregorian calendar
 */
export const isCalendarDate = ({ year, month, day }: CalendarDate): boolean => {
  const isLeap = year % (year % 100 ? 4 : 400) === 0;
  // July and August break the turn of 31 and 30.
  const days = month === 2 ? (isLeap ? 29 : 28) : 30 + ((month + (month >> 3)) % 2);
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= days;
};
