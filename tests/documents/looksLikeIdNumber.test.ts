import { expect, test } from 'vitest';
import { looksLikeIdNumber } from '../../src/documents/readIdNumber';
import { countSteps } from '../bounds/countSteps';
import { makeForeignPermanentResident, makeOldResidentId, makeResidencePermit, makeResidentId } from '../people';

test.each([
  ['resident', makeResidentId()],
  ['small x', '11010519491231002x'],
  ['fifteen digits', makeOldResidentId()],
  ['permit', makeResidencePermit()],
  ['foreigner', makeForeignPermanentResident()],
  ['foreigner, old card', 'KAZ110090123105'],
])('looksLikeIdNumber: yes, %s', (_, text) => {
  expect(looksLikeIdNumber(text)).toBe(true);
});

test.each([
  ['wrong check character', '110105194912310020'],
  ['no such day', makeResidentId({ date: '1991-02-29' })],
  ['no such day, fifteen digits', makeOldResidentId({ date: '1991-02-29' })],
  ['a Hong Kong number', 'A1234563'],
  ['eight digits', '74312433'],
  ['six digits', '123456'],
  ['inside a longer text', `a${makeResidentId()}`],
  ['a credit code', '91000000MA00000008'],
  ['nothing', ''],
  ['a very long text', '1'.repeat(1_000_000)],
])('looksLikeIdNumber: no, %s', (_, text) => {
  expect(looksLikeIdNumber(text)).toBe(false);
});

test('a text longer than any number is refused without a look', () => {
  const long = '1'.repeat(1_000_000);
  expect(countSteps(() => { looksLikeIdNumber(long); })).toBeLessThan(100);
});
