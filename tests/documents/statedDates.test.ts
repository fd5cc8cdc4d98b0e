import { expect, test } from 'vitest';
import { statedDates } from '../../src/documents/dates';

test('statedDates keeps the days that exist, in order', () => {
  expect(statedDates('19900230', '19900228', '', '18900101')).toEqual([
    { year: 1990, month: 2, day: 28 },
    { year: 1890, month: 1, day: 1 },
  ]);
  expect(statedDates()).toEqual([]);
});
