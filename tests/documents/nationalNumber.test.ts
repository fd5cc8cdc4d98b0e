import { describe, expect, test } from 'vitest';
import { nationalNumber } from '../../src/documents/kinds';
import { makeResidentId } from '../people';

describe('nationalNumber', () => {
  test('states the date at positions 7 to 14', () => {
    expect(nationalNumber.birthDates('11010519491231002X')).toEqual([{ year: 1949, month: 12, day: 31 }]);
  });

  test('states the dates of several, as far as they exist', () => {
    expect(nationalNumber.birthDates(makeResidentId(), makeResidentId({ date: '1991-04-31' }))).toEqual([
      { year: 1990, month: 1, day: 2 },
    ]);
  });

  test.each([
    ['right', makeResidentId(), true],
    ['X', '11010519491231002X', true],
    ['wrong', '110105194912310020', false],
    ['right, with no such day', makeResidentId({ date: '1991-04-31' }), true],
    ['1880, an example of the standard', '440524188001010014', true],
  ])('check character: %s', (_, number, holds) => {
    expect(nationalNumber.checkHolds(number)).toBe(holds);
  });
});
