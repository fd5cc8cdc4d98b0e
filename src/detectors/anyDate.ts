import { isCalendarDate } from '../documents/dates';
import * as prices from '../judge/prices';
import type { Detector } from '../pipeline';
import { createPieceDetector } from './detector';

/** Years of four digits in which people of today were born or married, and a few to come. */
const isLikelyYear = (year: number): boolean => year >= 1900 && year <= 2039;

/** A two-digit year may be of either century, so the 29th of February counts for both. */
const isDay = (year: string, month: string, day: string): boolean =>
  (year.length === 2 ? ['19' + year, '20' + year] : [year]).some(
    (full) =>
      isLikelyYear(Number(full)) && isCalendarDate({ year: Number(full), month: Number(month), day: Number(day) }),
  );

/** YYMMDD, MMDDYY and DDMMYY, with two digits of year or four. */
const isDate = (text: string): boolean => {
  const [first, second, last] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
  return (
    isDay(text.slice(0, -4), text.slice(-4, -2), text.slice(-2)) ||
    isDay(last, first, second) ||
    isDay(last, second, first)
  );
};

const isMonth = (text: string): boolean => /^(?:19[4-9]\d|20[01]\d|202[0-6])(?:0[1-9]|1[0-2])$/.test(text);

/** Days of each month in any year of either calendar: a lunar month may have 30. */
const MONTH_DAYS = [31, 30, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isPlausibleDay = (year: string, month: string, day: string): boolean =>
  isLikelyYear(Number(year)) && Number(day) >= 1 && Number(day) <= (MONTH_DAYS[Number(month) - 1] ?? 0);

/**
 * Whether eight digits are a date that somebody may have: YYYYMMDD, MMDDYYYY or DDMMYYYY of a year from 1900 to 2039,
 * also 29 and 30 February, which lunar calendars and wrong memories have; or two such years.
 *
 * @example isPlausibleDate('20080808') // true
 */
export const isPlausibleDate = (text: string): boolean => {
  if (!/^\d{8}$/.test(text)) return false;
  const [first, second, third, last] = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6), text.slice(6)];
  return (
    isPlausibleDay(first + second, third, last) ||
    isPlausibleDay(third + last, first, second) ||
    isPlausibleDay(third + last, second, first) ||
    (isLikelyYear(Number(first + second)) && isLikelyYear(Number(third + last)))
  );
};

/**
 * A date that fills a PIN of eight, anybody's: 77 % of the eight-digit numbers that people choose and 0.2 % of all. The
 * judge refuses it; a date of six digits is 8.5 % of all PINs and only warns.
 */
export const dateOfEight: Detector = ({ text, isPin }, add) => {
  if (isPin && isPlausibleDate(text)) add('pattern.date', prices.dateOfEight);
};

/**
 * A date that need not be anyone's: the whole PIN of six, or in text every place with a date, a year, or a month and a day.
 * Any date in four orders is 8.5 % of all PINs, so this alone refuses nothing.
 *
 * @see Understanding Human-Chosen PINs (AsiaCCS 2017): YYMMDD is 22.6 % of six-digit strings (Dodonew)
 */
export const anyDate = createPieceDetector(4, 8, (piece, addHit, { isPin }) => {
  if ((isPin && piece.length === 8) || !/^(?:\d\d){2,4}$/.test(piece)) return;
  if (piece.length > 4) {
    if (isDate(piece) || isMonth(piece)) addHit('pattern.date', prices.date);
  } else if (isLikelyYear(Number(piece))) addHit('pattern.date', prices.year);
  else if (isPlausibleDay('2000', piece.slice(0, 2), piece.slice(2))) addHit('pattern.date', prices.monthAndDay);
});
