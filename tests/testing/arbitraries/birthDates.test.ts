import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBirthDate } from '../../../src/documents/dates';
import { birthDates } from '../../../src/testing/index';

test.each([
  [{}, '1930-01-01', '2025-12-31'],
  [{ from: 2000 }, '2000-01-01', '2025-12-31'],
  [{ from: 1996, to: 1996 }, '1996-01-01', '1996-12-31'],
])('%j: days of the calendar within the years', (options, first, last) => {
  fc.assert(fc.property(birthDates(options), (date) => readBirthDate(date) !== undefined && date >= first && date <= last), { numRuns: 1000 });
});

test('every day of February comes up, the last of a leap year too', () => {
  const days = new Set(fc.sample(birthDates({ from: 1996, to: 1996 }), { seed: 1, numRuns: 2000 }).filter((date) => date.startsWith('1996-02')));
  expect(days.size).toBe(29);
});
