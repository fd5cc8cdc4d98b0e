import type { CalendarDate } from './dates';
import { once } from '../util';
import { daysInMonth, isCalendarDate } from './dates';
import { lunarTable } from './generated/lunarTable';

/** A date of the Chinese lunisolar calendar (农历). */
export interface LunarDate {
  /** Gregorian year in which the lunar year begins, 1900 to 2100. */
  year: number;
  /** Number of the month, 1 to 12; a leap month has that of the month before it. */
  month: number;
  /** Day of the month, 1 to 29 or 30. */
  day: number;
  /** Whether it is the leap month (闰月) of this number, the second of the two. */
  isLeapMonth: boolean;
}

/** Year, month and day as a person may write a birthday; not always a day of the Gregorian calendar, see `lunarReadings`. */
export interface DateReading {
  /** Four digits, Gregorian or the year in which the lunar year begins. */
  year: number;
  /** Number of the month, 1 to 12, of either calendar. */
  month: number;
  /** Day of the month, 1 to 31, of either calendar. */
  day: number;
}

interface LunarMonth {
  month: number;
  isLeapMonth: boolean;
  days: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const isInTable = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

const readDigit = (column: string, year: number): number => parseInt(column.charAt(year - FIRST_YEAR), 32);

/** Days from 1 January to the first day of the lunar year. */
const daysToNewYear = (year: number): number => 20 + readDigit(lunarTable.newYears, year);

const readMonths = (year: number): LunarMonth[] => {
  const leapMonth = readDigit(lunarTable.leapMonths, year);
  const longMonths =
    readDigit(lunarTable.longFrom1, year) |
    (readDigit(lunarTable.longFrom6, year) << 5) |
    (readDigit(lunarTable.longFrom11, year) << 10);
  const months: LunarMonth[] = [];
  const add = (month: number, isLeapMonth: boolean): void => {
    months.push({ month, isLeapMonth, days: 29 + ((longMonths >> months.length) & 1) });
  };
  for (let month = 1; month <= 12; month++) {
    add(month, false);
    if (month === leapMonth) add(month, true);
  }
  return months;
};

/** The months of every year, read once: a back end asks for four years a person. */
const allMonths = /* @__PURE__ */ once(() => {
  const years: LunarMonth[][] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) years.push(readMonths(year));
  return years;
});

const listMonths = (year: number): readonly LunarMonth[] => allMonths()[year - FIRST_YEAR] ?? [];

/** The day of a lunar year by the days since 1 January of its Gregorian year; none outside the lunar year. */
const findDay = (year: number, daysAfterJanuary1: number): LunarDate | undefined => {
  if (!isInTable(year)) return undefined;
  let day = daysAfterJanuary1 - daysToNewYear(year) + 1;
  if (day < 1) return undefined;
  for (const { month, isLeapMonth, days } of listMonths(year)) {
    if (day <= days) return { year, month, day, isLeapMonth };
    day -= days;
  }
  return undefined;
};

/** The days of the first months of a Gregorian year. */
const daysInMonths = (year: number, months: number): number => {
  let days = 0;
  for (let month = 1; month <= months; month++) days += daysInMonth(year, month);
  return days;
};

/**
 * The lunar date of a Gregorian one. Undefined before 1900-01-31, after 2101-01-28 (the lunar years 1900 to 2100) and
 * for anything but a day of the calendar. Constant time, at most thirteen months are looked at; throws nothing.
 *
 * @example toLunar({ year: 1958, month: 4, day: 8 }) // { year: 1958, month: 2, day: 20, isLeapMonth: false }
 * @see GB/T 33661-2017; where sources differ, the Hong Kong Observatory's Gregorian-Lunar Calendar Conversion Table
 */
export const toLunar = (date: CalendarDate): LunarDate | undefined => {
  if (!isCalendarDate(date)) return undefined;
  const { year, month, day } = date;
  const days = daysInMonths(year, month - 1) + day - 1;
  return findDay(year, days) || findDay(year - 1, daysInMonths(year - 1, 12) + days);
};

/**
 * The Gregorian date of a lunar one. Undefined where the table of the lunar years 1900 to 2100 has no such day: another
 * year, a leap month that the year does not have, a 30th of a month of 29 days. Constant time; throws nothing.
 *
 * @example fromLunar({ year: 2023, month: 2, day: 1, isLeapMonth: true }) // { year: 2023, month: 3, day: 22 }
 * @see GB/T 33661-2017; where sources differ, the Hong Kong Observatory's Gregorian-Lunar Calendar Conversion Table
 */
export const fromLunar = ({ year, month, day, isLeapMonth }: LunarDate): CalendarDate | undefined => {
  if (!isInTable(year)) return undefined;
  const months = listMonths(year);
  const at = months.findIndex((other) => other.month === month && other.isLeapMonth === isLeapMonth);
  const found = months[at];
  if (!found || !(day >= 1 && day <= found.days)) return undefined;

  const date = { year, month: 1, day: daysToNewYear(year) + day };
  for (const { days } of months.slice(0, at)) date.day += days;
  while (date.day > daysInMonth(date.year, date.month)) {
    date.day -= daysInMonth(date.year, date.month);
    date.month++;
    if (date.month > 12) {
      date.year++;
      date.month = 1;
    }
  }
  return date;
};

const isSameReading = (a: DateReading, b: DateReading): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

/**
 * How else a stated birth date may be written, because one of the two calendars was meant and the other is used:
 * the lunar date of the stated day; and, since old registers hold lunar dates, the Gregorian day of the stated date read
 * as a lunar one, in its ordinary and in its leap month. Each with its own year and with the stated year, because people
 * join the lunar month and day to the year of their card. Distinct, never the stated date itself, at most four.
 *
 * A reading is three numbers to be written (YYMMDD, YYYYMMDD and so on) and need not be a Gregorian day: the 30th of the
 * second month is one. The stated date may be such a one as well. Constant time; throws nothing.
 *
 * @example
 * lunarReadings({ year: 1990, month: 1, day: 8 })
 * // [{ year: 1989, month: 12, day: 12 }, { year: 1990, month: 12, day: 12 }, { year: 1990, month: 2, day: 3 }]
 */
export const lunarReadings = (stated: DateReading): DateReading[] => {
  const days = [
    toLunar(stated),
    fromLunar({ year: stated.year, month: stated.month, day: stated.day, isLeapMonth: false }),
    fromLunar({ year: stated.year, month: stated.month, day: stated.day, isLeapMonth: true }),
  ];
  const readings: DateReading[] = [];
  for (const date of days) {
    if (!date) continue;
    const { year, month, day } = date;
    for (const reading of [
      { year, month, day },
      { year: stated.year, month, day },
    ]) {
      if (!readings.some((other) => isSameReading(other, reading))) readings.push(reading);
    }
  }
  return readings;
};
