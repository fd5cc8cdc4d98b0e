import { toHalfWidth } from '../normalize/fold';

/** A calendar date, proleptic Gregorian; month and day from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** How many days a month has, from 1 to 12, in the proleptic Gregorian calendar. Constant time; throws nothing. */
export const daysInMonth = (year: number, month: number): number => {
  const isLeapYear = year % (year % 100 ? 4 : 400) === 0;
  // July and August break the turn of 31 and 30.
  return month === 2 ? (isLeapYear ? 29 : 28) : 30 + ((month + (month >> 3)) % 2);
};

/**
 * Whether a date exists: 1900-02-29 does not, 2000-02-29 does. Years from 1, months and days from 1.
 * Plain arithmetic, because `Date` moves years below 100 and shifts days between time zones.
 * Constant time; throws nothing.
 *
 * @example isCalendarDate({ year: 2000, month: 2, day: 29 }) // true
 * @see GB/T 7408 (ISO 8601), proleptic Gregorian calendar
 */
export const isCalendarDate = ({ year, month, day }: CalendarDate): boolean =>
  year > 0 && month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month);

/** What a date is written with, by the tokens of `formatDate`. */
export interface DatePieces {
  /** The year in four digits, with leading zeros. */
  YYYY: string;
  /** The last two digits of the year. */
  YY: string;
  /** The month in two digits, with its zero. */
  MM: string;
  /** The day in two digits, with its zero. */
  DD: string;
  /** The month without a leading zero. */
  M: string;
  /** The day without a leading zero. */
  D: string;
}

/** Every piece that a date is written with, made once for all its spellings. Constant time; throws nothing. */
export const datePieces = ({ year, month, day }: CalendarDate): DatePieces => {
  const YYYY = String(year + 10000).slice(-4);
  const [M, D] = [String(month), String(day)];
  return { YYYY, YY: YYYY.slice(2), MM: month < 10 ? `0${M}` : M, DD: day < 10 ? `0${D}` : D, M, D };
};

/**
 * A date as the number YYYYMMDD. Constant time; throws nothing.
 *
 * @example dayOf({ year: 1990, month: 1, day: 2 }) // 19900102
 */
export const dayOf = ({ year, month, day }: CalendarDate): number => (year * 100 + month) * 100 + day;

/**
 * Writes a date by a pattern of YYYY, YY, MM, DD, M and D; every other character is copied. The short tokens
 * write no leading zero. Linear in the pattern; throws nothing.
 *
 * @example formatDate({ year: 1990, month: 1, day: 2 }, 'YYMMDD') // '900102'
 */
export const formatDate = (date: CalendarDate, format: string): string => {
  const pieces = datePieces(date);
  // These two are asked for with every person.
  if (format === 'YYYYMMDD') return pieces.YYYY + pieces.MM + pieces.DD;
  if (format === 'YYYYMM') return pieces.YYYY + pieces.MM;
  return format.replace(/YYYY|YY|MM?|DD?/g, (token) => pieces[token as keyof DatePieces]);
};

/**
 * Reads a date: 'YYYY-MM-DD' first of all, also YYYYMMDD, with slashes, dots or spaces, or with 年月日;
 * full width and single-digit months and days are read too. Always year, month, day, with a year of four digits.
 *
 * Undefined for what is not a date, is not a day of the calendar, or is longer than 64 UTF-16 units.
 * Linear; throws nothing on strings.
 *
 * @example readBirthDate('1990年1月2日') // { year: 1990, month: 1, day: 2 }
 */
export const readBirthDate = (text: string): CalendarDate | undefined => {
  if (text.length > 64) return undefined;
  const parts = /^\W*(\d{4})(?:(\d\d)(\d\d)|[\W_]{1,3}(\d\d?)[\W_]{1,3}(\d\d?))\W*$/.exec(toHalfWidth(text)) || [];
  const date = { year: Number(parts[1]), month: Number(parts[2] || parts[4]), day: Number(parts[3] || parts[5]) };
  return isCalendarDate(date) ? date : undefined;
};

/** A time after a date, as databases and JSON write it. */
const TIME = /[T\s](\d\d?):\d\d/i;
/** A date and a time without anything between. */
const STAMP = /^(\d{8})\d{6}$/;
/** Midnight in China is 16 o'clock of the day before in UTC, and was 15 in the summers of 1986 to 1991. */
const MIDNIGHT_IN_UTC = 15;

const nextDay = ({ year, month, day }: CalendarDate): CalendarDate => {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
};

/**
 * The birth dates that a text may state: as `readBirthDate`, also with a time after the date. A time late in the day in
 * UTC is what midnight in China becomes in JSON, so that the next day counts too.
 *
 * Empty for what is not a date. Linear; throws nothing on strings.
 *
 * @example readBirthDates('1990-01-08 00:00:00') // [{ year: 1990, month: 1, day: 8 }]
 * @example readBirthDates('1990-01-07T16:00:00Z').length // 2
 */
export const readBirthDates = (text: string): CalendarDate[] => {
  if (text.length > 64) return [];
  const half = toHalfWidth(text).trim();
  const time = TIME.exec(half);
  const date = readBirthDate(time ? half.slice(0, time.index) : half.replace(STAMP, '$1'));
  if (!date) return [];
  const isLateInUtc = time !== null && Number(time[1]) >= MIDNIGHT_IN_UTC && /(?:Z|[+-]00:?00)$/i.test(half);
  return isLateInUtc ? [date, nextDay(date)] : [date];
};

/**
 * The dates among writings YYYYMMDD; those that name no day of the calendar are left out.
 * Linear; throws nothing.
 *
 * @example parseDates('19900230', '19900228') // [{ year: 1990, month: 2, day: 28 }]
 */
export const parseDates = (...writings: readonly string[]): CalendarDate[] =>
  writings
    .map((text) => ({ year: Number(text.slice(0, 4)), month: Number(text.slice(4, 6)), day: Number(text.slice(6)) }))
    .filter(isCalendarDate);
