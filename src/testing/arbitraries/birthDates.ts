import fc from 'fast-check';
import { dateOf } from '../people/dateOf';

/** Whole years, both included. */
export interface BirthDateOptions {
  from?: number;
  to?: number;
}

/**
 * Days of the calendar as 'YYYY-MM-DD', by default of 1930 to 2025; they shrink towards the first of January of the first year.
 *
 * @throws {Error} where `from` comes after `to`
 * @example fc.assert(fc.property(birthDates({ from: 2000 }), (date) => date >= '2000-01-01'))
 */
export const birthDates = ({ from = 1930, to = 2025 }: BirthDateOptions = {}): fc.Arbitrary<string> =>
  fc
    .record({ year: fc.integer({ min: from, max: to }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
    .map(({ year, month, day }) => dateOf(year, month, day));
