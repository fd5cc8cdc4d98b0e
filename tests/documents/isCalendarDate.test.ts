import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCalendarDate } from '../../src/documents/dates';

/** The calendar of the engine, with care for years below 100. */
const existsByEngine = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

describe('isCalendarDate', () => {
  test.each([
    [2000, 2, 29],
    [1996, 2, 29],
    [1900, 2, 28],
    [1999, 12, 31],
    [1, 1, 1],
    [2400, 2, 29],
  ])('%i-%i-%i is a day', (year, month, day) => {
    expect(isCalendarDate({ year, month, day })).toBe(true);
  });

  test.each([
    [1900, 2, 29],
    [2100, 2, 29],
    [1991, 2, 29],
    [2000, 2, 30],
    [1991, 4, 31],
    [1991, 13, 1],
    [1991, 0, 1],
    [1991, 1, 0],
    [1991, 1, 32],
    [0, 1, 1],
  ])('%i-%i-%i is none', (year, month, day) => {
    expect(isCalendarDate({ year, month, day })).toBe(false);
  });

  test('agrees with the calendar of the engine', () => {
    const number = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(number(1, 9999), number(0, 14), number(0, 33), (year, month, day) => {
        expect(isCalendarDate({ year, month, day })).toBe(existsByEngine(year, month, day));
      }),
      { numRuns: 5000 },
    );
  });
});
