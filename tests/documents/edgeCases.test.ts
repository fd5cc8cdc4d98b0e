/**
 * One test for each way in which real numbers differ from the textbook: typing, spreadsheets, calendars,
 * wrong cards, and people without a resident ID.
 */
import { describe, expect, test } from 'vitest';
import { formatDate, readBirthDate } from '../../src/documents/dates';
import { readIdNumber } from '../../src/documents/readIdNumber';
import { makeOldResidentId, makeResidentId, makeResidentIdWithX } from '../people';

const WITH_X = '11010519491231002X';
const DIGITS = WITH_X.slice(0, 17);
const FORMS = [WITH_X, '110105491231002'];
const formsOf = (text: string): readonly string[] => readIdNumber(text).forms;

describe('edge cases of identity numbers', () => {
  test('trailing X or x', () => {
    expect(formsOf(`${DIGITS}X`)).toEqual(FORMS);
    expect(formsOf(`${DIGITS}x`)).toEqual(FORMS);
    expect(formsOf(makeResidentIdWithX().toLowerCase())[0]).toBe(makeResidentIdWithX());
  });

  test('full width', () => {
    expect(formsOf('１１０１０５１９４９１２３１００２Ｘ')).toEqual(FORMS);
    expect(formsOf('Ａ１２３４５６（３）')).toEqual(['A1234563', 'A123456']);
  });

  test('Roman numeral ten', () => {
    expect(formsOf(`${DIGITS}\u2169`)).toEqual(FORMS);
    expect(formsOf(`${DIGITS}\u2179`)).toEqual(FORMS);
  });

  test('Cyrillic, Greek and multiplication look-alikes, only at position 18', () => {
    for (const sign of ['\u0425', '\u0445', '\u03A7', '\u03C7', '\u00D7']) {
      expect(formsOf(DIGITS + sign)).toEqual(FORMS);
      expect(formsOf(`A12345${sign}8`)).toEqual([]);
      expect(formsOf(DIGITS.slice(1) + sign)).toEqual([]);
    }
  });

  test('an asterisk from a keypad without X', () => {
    expect(formsOf(`${DIGITS}*`)).toEqual(FORMS);
    expect(formsOf('1101**********002X')).toEqual([]);
  });

  test('spaces, hyphens, dots', () => {
    expect(formsOf('110105 19491231 002X')).toEqual(FORMS);
    expect(formsOf('110105\u00A01949\u3000\u2009123\u2013100-2\uFF0DX')).toEqual(FORMS);
    expect(formsOf('110105.1949.1231.002.X')).toEqual(FORMS);
  });

  test('zero-width and bidirectional marks', () => {
    expect(formsOf(`\uFEFF\u202A${DIGITS.slice(0, 6)}\u200B${DIGITS.slice(6)}\u2060X\u202C\u200E`)).toEqual(FORMS);
  });

  test('leading apostrophe, trailing newline', () => {
    expect(formsOf(`'${WITH_X}\r\n`)).toEqual(FORMS);
    expect(formsOf(`\u2018${WITH_X}`)).toEqual(FORMS);
  });

  test('a number instead of a string throws and says no digit of it', () => {
    const read = (): unknown => readIdNumber(110105194912310000 as unknown as string);
    expect(read).toThrow(TypeError);
    expect(read).not.toThrow(/\d{4}/);
  });

  test('exponent, and 17 characters because X was lost: codes of their own, never padded', () => {
    expect(readIdNumber('3.4E+17')).toMatchObject({ forms: [], flags: ['subject.exponent'] });
    expect(readIdNumber(DIGITS)).toMatchObject({
      forms: [],
      flags: ['subject.truncated'],
      partials: [{ digits: DIGITS }],
    });
  });

  test('15 digits: upgraded, both kept', () => {
    const old = makeOldResidentId({ date: '1962-09-27', sequence: '690' });
    expect(formsOf(old)).toEqual([old, makeResidentId({ date: '1962-09-27', sequence: '690' })]);
  });

  test('29 February, 30 and 31: the leap rule with 1900 and 2000', () => {
    const datesOn = (date: string) => readIdNumber(makeResidentId({ date })).birthDates.length;
    expect(['2000-02-29', '1996-02-29', '1991-01-31'].map(datesOn)).toEqual([1, 1, 1]);
    expect(['1900-02-29', '1991-02-29', '1991-02-30', '1991-04-31'].map(datesOn)).toEqual([0, 0, 0, 0]);
  });

  test('years below 100 stay, and no time zone moves a day', () => {
    const zone = process.env['TZ'];
    try {
      for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai']) {
        process.env['TZ'] = place;
        for (const text of ['00010101', '00991231', '19900101', '19860504', '19911231']) {
          const date = readBirthDate(text);
          expect(date && formatDate(date, 'YYYYMMDD')).toBe(text);
        }
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('a future birth date: read without a clock, flagged only beyond 2100', () => {
    expect(readIdNumber(makeResidentId({ date: '2099-01-01' }))).toMatchObject({
      birthDates: [{ year: 2099 }],
      flags: [],
    });
    expect(readIdNumber(makeResidentId({ date: '2101-01-01' })).flags).toEqual(['subject.unlikely-date']);
  });

  test('very old: valid by the standard, a flag only', () => {
    expect(readIdNumber('440524188001010014')).toMatchObject({
      forms: ['440524188001010014'],
      birthDates: [{ year: 1880, month: 1, day: 1 }],
      flags: ['subject.unlikely-date'],
    });
  });

  test('sequence 000 is accepted', () => {
    expect(readIdNumber(makeResidentId({ sequence: '000' })).flags).toEqual([]);
  });

  test('a wrong check character on a real card: flagged, and all forms all the same', () => {
    expect(readIdNumber('110105194912310020')).toMatchObject({
      forms: ['110105194912310020', '110105491231002'],
      birthDates: [{ year: 1949, month: 12, day: 31 }],
      flags: ['subject.check-mismatch'],
    });
  });

  test('two numbers of one person are read one by one, and keep their own forms and dates', () => {
    const [before, after] = [makeResidentId({ date: '1990-01-02' }), makeResidentId({ date: '1991-01-02' })];
    const readings = [before, after].map(readIdNumber);
    expect(readings.map(({ forms }) => forms[0])).toEqual([before, after]);
    expect(readings.map(({ birthDates }) => birthDates[0]?.year)).toEqual([1990, 1991]);
  });

  test("the number's birth date is kept beside another one of the profile", () => {
    const stated = readIdNumber(makeResidentId({ date: '1990-01-02' })).birthDates;
    const dates = [...stated, readBirthDate('1989-12-07')];
    expect(dates.map((date) => date && formatDate(date, 'YYYYMMDD'))).toEqual(['19900102', '19891207']);
  });

  test('newborns: a birth certificate is read as it is, and no ID gives no form at all', () => {
    expect(readIdNumber('Z000000001')).toMatchObject({ forms: ['Z000000001'], birthDates: [], flags: [] });
    expect(readIdNumber('')).toMatchObject({ forms: [], flags: ['subject.unreadable'] });
  });

  test('foreigners and permits: upper case, letters kept', () => {
    expect(formsOf('kaz110090123105')).toEqual(['KAZ110090123105']);
    expect(formsOf('c01x00t47')).toEqual(['C01X00T47']);
    expect(formsOf('ha0000001')).toContain('HA0000001');
  });

  test('Hong Kong bracket digit, permit renewal digits: both readings', () => {
    expect(formsOf('A123456(3)')).toEqual(['A1234563', 'A123456']);
    expect(formsOf('A123456')).toEqual(['A123456', 'A1234563']);
    expect(formsOf('H0000000102')).toEqual(['H0000000102', 'H00000001']);
    expect(formsOf('0000000102')).toEqual(['0000000102', '00000001']);
  });

  test('empty or too short: no form, so that nothing short can be cut from it', () => {
    for (const text of ['', ' ', 'X', '1234', 'A12', '----------']) expect(formsOf(text)).toEqual([]);
  });
});
