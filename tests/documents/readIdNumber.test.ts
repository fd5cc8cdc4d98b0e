import { describe, expect, test } from 'vitest';
import { isExponent, looksLikeIdNumber, readIdNumber } from '../../src/documents/readIdNumber';
import { countSteps } from '../bounds/countSteps';
import { makeForeignPermanentResident, makeOldResidentId, makeResidencePermit, makeResidentId } from '../people';

test.each(['3.30182E+17', '3.3E17', '３．３Ｅ＋１７', ' 3e+17\n', '3.3E17 ', "'3.30182e+17"])(
  'an exponent: %j',
  (text) => {
    expect(isExponent(text)).toBe(true);
  },
);

test.each(['', '330182E17', '3E17', '33.0E+17', '3.3', 'E+17', '3.30182E+', '3.30182E+17X', '11010519491231002X'])(
  'none: %j',
  (text) => {
    expect(isExponent(text)).toBe(false);
  },
);

describe('readIdNumber', () => {
  test.each([
    ['resident', '610104196209276908', ['610104196209276908', '610104620927690']],
    ['resident, 15 digits', '330102200403064', ['330102200403064', '33010219200403064X']],
    ['residence permit', '810000199408230021', ['810000199408230021']],
    ['foreigner', '932682198501010017', ['932682198501010017']],
    ['foreigner, old', 'KAZ110090123105', ['KAZ110090123105']],
    ['Hong Kong', 'A123456(3)', ['A1234563', 'A123456']],
    ['Macau, or a travel permit', '7431243(3)', ['74312433', '7431243']],
    ['Taiwan', 'A123456789', ['A123456789']],
    ['home return permit', 'H0000000102', ['H0000000102', 'H00000001']],
    ['the same with nine characters', 'H00000001', ['H00000001']],
    ['Taiwan travel permit', '0000000102(B)', ['0000000102', '00000001']],
    ['passport', 'E00000001', ['E00000001']],
    ['anything else', 'C01X00T47', ['C01X00T47']],
    ['64 units', `C01X00T47${' '.repeat(55)}`, ['C01X00T47']],
  ])('%s', (_, text, forms) => {
    const reading = readIdNumber(text);
    expect(reading.forms).toEqual(forms);
    expect(reading.flags).toEqual([]);
    expect(reading.partials).toEqual([]);
  });

  test('a number of several kinds has the forms of all, without doubles', () => {
    const reading = readIdNumber('HA1234567');
    expect(reading.forms).toEqual(['HA1234567', 'HA123456']);
  });

  test.each([
    ['a resident', '110105194912310020', ['subject.check-mismatch']],
    ['a Hong Kong number', 'A1234561', ['subject.check-mismatch']],
    ['a passport that would be a wrong Hong Kong number', 'EA1234567', []],
    ['an impossible date', makeResidentId({ date: '1991-02-29' }), ['subject.unlikely-date']],
    ['both', '110000199102290010', ['subject.check-mismatch', 'subject.unlikely-date']],
  ])('flags stop nothing: %s', (_, text, flags) => {
    const reading = readIdNumber(text);
    expect(reading.flags).toEqual(flags);
    expect(reading.forms[0]).toBe(text);
  });

  test.each([
    ['resident', makeResidentId(), 1990],
    ['resident, 15 digits', makeOldResidentId(), 1960],
    ['permit', makeResidencePermit({ date: '1988-08-08' }), 1988],
    ['foreigner', makeForeignPermanentResident({ date: '1977-07-07' }), 1977],
  ])('states the birth date: %s', (_, text, year) => {
    expect(readIdNumber(text).birthDates).toMatchObject([{ year }]);
  });

  test('an impossible date gives no birth date, and the forms all the same', () => {
    const number = makeResidentId({ date: '1991-04-31' });
    expect(readIdNumber(number).birthDates).toEqual([]);
    expect(readIdNumber(number).forms).toHaveLength(2);
  });

  test.each([
    ['nothing', ''],
    ['four characters', 'A123'],
    ['19 characters', '1234567890123456789'],
    ['masked', '1101**********002X'],
    ['other scripts', '军字第000001号'],
    ['more than 64 units', `11010519491231002X${' '.repeat(47)}`],
    ['a very long text', '1'.repeat(1_000_000)],
  ])('unreadable: %s', (_, text) => {
    expect(readIdNumber(text)).toMatchObject({ forms: [], birthDates: [], flags: ['subject.unreadable'] });
  });

  test('17 digits are truncated: nothing to derive from, the digits apart', () => {
    expect(readIdNumber('1101051949 1231002')).toEqual({
      forms: [],
      birthDates: [],
      flags: ['subject.truncated'],
      partials: [{ digits: '11010519491231002', isEnd: true }],
    });
  });

  test.each(['3.30182E+17', '3.3E17', '３．３Ｅ＋１７', ' 3e+17\n', "'3.30182e+17"])('exponent: %j', (text) => {
    expect(readIdNumber(text)).toEqual({ forms: [], birthDates: [], flags: ['subject.exponent'], partials: [] });
  });

  test('a number with an E in it is no exponent', () => {
    expect(readIdNumber('330182E17').forms).toEqual(['330182E17']);
  });
});

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
  expect(
    countSteps(() => {
      looksLikeIdNumber(long);
    }),
  ).toBeLessThan(100);
});
