import { expect, test } from 'vitest';
import { numberFlags } from '../../src/documents/defineDocument';

const on = (year: number) => ({ year, month: 1, day: 1 });

test.each([
  ['nothing odd', true, [on(1990)], []],
  ['no date to state', true, undefined, []],
  ['a wrong check character', false, [on(1990)], ['subject.check-mismatch']],
  ['an impossible date', true, [], ['subject.unlikely-date']],
  ['the first likely year', true, [on(1900)], []],
  ['the year before', true, [on(1899)], ['subject.unlikely-date']],
  ['the last likely year', true, [on(2100)], []],
  ['the year after', true, [on(2101)], ['subject.unlikely-date']],
  ['one of two dates is unlikely', true, [on(1950), on(1850)], ['subject.unlikely-date']],
  ['both', false, [], ['subject.check-mismatch', 'subject.unlikely-date']],
])('numberFlags: %s', (_, checkHolds, dates, expected) => {
  expect(numberFlags(checkHolds, dates)).toEqual(expected);
});
