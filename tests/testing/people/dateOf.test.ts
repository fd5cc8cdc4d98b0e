import { expect, test } from 'vitest';
import { dateOf } from '../../../src/testing/people';

test.each([
  [1990, 1, 2, '1990-01-02'],
  [2000, 2, 31, '2000-02-29'],
  [1900, 2, 29, '1900-02-28'],
  [2001, 4, 31, '2001-04-30'],
  [2001, 12, 31, '2001-12-31'],
])('%d %d %d', (year, month, day, date) => {
  expect(dateOf(year, month, day)).toBe(date);
});
