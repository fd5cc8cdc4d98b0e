import { formatDate } from '../../documents/formatDate';
import { isCalendarDate } from '../../documents/isCalendarDate';

/**
 * A date 'YYYY-MM-DD' near one that may not exist: the last day of the month where the day is too late.
 *
 * @param month from 1 to 12
 * @param day from 1 to 31
 * @example dateOf(2001, 2, 31) // '2001-02-28'
 */
export const dateOf = (year: number, month: number, day: number): string => {
  let last = day;
  while (last > 1 && !isCalendarDate({ year, month, day: last })) last--;
  return formatDate({ year, month, day: last }, 'YYYY-MM-DD');
};
