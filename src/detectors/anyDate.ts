import { isCalendarDate } from '../documents/dates';
import * as prices from '../judge/prices';
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

/**
 * A date that need not be anyone's: the whole PIN, or in text every place where a date or a year stands.
 * Any date in four orders is 8.5 % of all PINs, so this alone refuses nothing.
 *
 * @see Understanding Human-Chosen PINs (AsiaCCS 2017): YYMMDD is 22.6 % of six-digit strings (Dodonew)
 */
export const anyDate = createPieceDetector(4, 8, (piece, addHit) => {
  const isYear = piece.length === 4;
  if (/^(?:\d\d){2,4}$/.test(piece) && (isYear ? isLikelyYear(Number(piece)) : isDate(piece) || isMonth(piece))) {
    addHit('pattern.date', isYear ? prices.year : prices.date);
  }
});
