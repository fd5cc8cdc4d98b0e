import { describe, expect, test } from 'vitest';
import { residentId } from '../../src/documents/kinds';
import { makeForeignPermanentResident, makeOldResidentId, makeResidencePermit, makeResidentId } from '../people';

describe('residentId', () => {
  test.each([
    ['example of the standard, ends in X', '11010519491231002X'],
    ['example of the standard, born in 1880', '440524188001010014'],
    ['a code withdrawn before the birth', '110201199312010077'],
    ['a county code that was never assigned', '235407195106112745'],
    ['a textbook example', '34052419800101001X'],
    ['sequence 000', makeResidentId({ sequence: '000' })],
    ['a leap day', makeResidentId({ date: '2000-02-29' })],
    ['first generation', makeOldResidentId()],
    ['first generation, born in 1920', '330102200403064'],
    ['fifteen ones: 1911-11-11', '111111111111111'],
  ])('valid: %s', (_, number) => {
    expect(residentId.normalize(number)).toBe(number);
    expect(residentId.isValid(number)).toBe(true);
  });

  test.each([
    ['wrong check character', '110105194912310020', ['subject.check-mismatch']],
    ['29 February of a common year', makeResidentId({ date: '1900-02-29' }), ['subject.unlikely-date']],
    ['no such day, first generation', makeOldResidentId({ date: '1991-02-29' }), ['subject.unlikely-date']],
  ])('read but not valid: %s', (_, number, flags) => {
    expect(residentId.normalize(number)).toBe(number);
    expect(residentId.isValid(number)).toBe(false);
    expect(residentId.flags(number)).toEqual(flags);
  });

  test.each([
    ['a permit', makeResidencePermit()],
    ['a foreigner', makeForeignPermanentResident()],
    ['17 digits', '11010519491231002'],
    ['X in the middle', '1101051949123100X2'],
    ['X at the end of 15', '11010549123100X'],
    ['a credit code', '91000000MA00000008'],
  ])('another kind: %s', (_, number) => {
    expect(residentId.normalize(number)).toBeUndefined();
  });

  test('18 characters also have the form of 15 when the birth year is of the 1900s', () => {
    expect(residentId.fragments('610104196209276908')).toEqual(['610104196209276908', '610104620927690']);
    expect(residentId.fragments('440524188001010014')).toEqual(['440524188001010014']);
    const young = makeResidentId({ date: '2005-06-07' });
    expect(residentId.fragments(young)).toEqual([young]);
  });

  test('15 digits have the form of 18 with 19YY, also for 00 to 20', () => {
    expect(residentId.fragments('330102200403064')).toEqual(['330102200403064', '33010219200403064X']);
    expect(residentId.birthDates('330102200403064')).toEqual([{ year: 1920, month: 4, day: 3 }]);
  });

  test.each(['996', '997', '998', '999'])('sequence %s of 15 digits: both centuries, flagged', (sequence) => {
    const number = makeOldResidentId({ date: '1885-06-07', sequence });
    expect(residentId.fragments(number)).toEqual([
      number,
      makeResidentId({ date: '1985-06-07', sequence }),
      makeResidentId({ date: '1885-06-07', sequence }),
    ]);
    expect(residentId.birthDates(number).map(({ year }) => year)).toEqual([1985, 1885]);
    expect(residentId.flags(number)).toEqual(['subject.unlikely-date']);
  });

  test('sequence 996 of 18 characters, and 995 of 15, are ordinary', () => {
    expect(residentId.flags(makeResidentId({ sequence: '996' }))).toEqual([]);
    expect(residentId.birthDates(makeOldResidentId({ sequence: '995' }))).toHaveLength(1);
    expect(residentId.birthDates(makeOldResidentId({ area: '110996' }))).toHaveLength(1);
  });
});
