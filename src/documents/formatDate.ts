import type { CalendarDate } from './IdentityDocument';

/**
 * Writes a date by a pattern of YYYY, YY, MM, DD, M and D; every other character is copied. The short tokens
 * write no leading zero. Linear in the pattern; throws nothing.
 *
 * @example formatDate({ year: 1990, month: 1, day: 2 }, 'YYMMDD') // '900102'
 */
export const formatDate = ({ year, month, day }: CalendarDate, format: string): string =>
  format.replace(/YYYY|YY|MM?|DD?/g, (token) =>
    token > 'Y'
      ? String(year + 10000).slice(-token.length)
      : String(token < 'M' ? day : month).padStart(token.length, '0'),
  );
