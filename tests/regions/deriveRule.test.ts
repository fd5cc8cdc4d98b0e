import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSlice, deriveRule, readX } from '../../src/regions/deriveRule';
import { readSubject } from '../../src/subject/readSubject';
import type { DerivationRule, SliceRule, Subject, XRule } from '../../src/types';

const cut = (text: string, slice: Partial<SliceRule>) =>
  cutSlice(text, { type: 'slice', field: 'cardNumber', ...slice });

describe('cutSlice', () => {
  test.each<[string, Partial<SliceRule>, string]>([
    ['last six', { last: 6 }, '456789'],
    ['first six', { first: 6 }, '123456'],
    ['whole', { whole: true }, '123456789'],
    ['last six without the final one', { last: 6, dropLast: 1 }, '345678'],
    ['first six after the first two', { first: 6, dropFirst: 2 }, '345678'],
    ['the middle', { whole: true, dropFirst: 2, dropLast: 3 }, '3456'],
    ['exactly as long as the rule', { last: 9 }, '123456789'],
    ['exactly what is left', { first: 5, dropFirst: 2, dropLast: 2 }, '34567'],
  ])('%s', (_, slice, value) => {
    expect(cut('123456789', slice)).toBe(value);
  });

  test.each<[string, string, Partial<SliceRule>]>([
    ['too short', '12345', { last: 6 }],
    ['too short once something is dropped', '123456', { last: 6, dropLast: 1 }],
    ['nothing left', '123456', { whole: true, dropFirst: 6 }],
    ['more dropped than there is', '123', { whole: true, dropFirst: 2, dropLast: 2 }],
    ['an end beyond the start', '123456', { first: 1, dropLast: 7 }],
    ['nothing', '', { whole: true }],
  ])('no value: %s', (_, text, slice) => {
    expect(cut(text, slice)).toBeUndefined();
  });

  test('a value is part of the text and exactly as long as the rule', () => {
    const count = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        count,
        fc.boolean(),
        fc.nat(5),
        fc.nat(5),
        (text, length, fromEnd, dropFirst, dropLast) => {
          const value = cut(text, { ...(fromEnd ? { last: length } : { first: length }), dropFirst, dropLast });
          const left = text.length - dropFirst - dropLast;
          expect(value === undefined).toBe(left < length);
          if (value === undefined) return;
          expect(value).toHaveLength(length);
          expect(text.slice(dropFirst, dropFirst + left)[fromEnd ? 'endsWith' : 'startsWith'](value)).toBe(true);
        },
      ),
    );
  });
});

const BODY = '11010519491231002';

describe('readX', () => {
  test.each([
    ['keep', `${BODY}X`],
    ['lowercase', `${BODY}x`],
    ['shift', BODY],
    ['zero', `${BODY}0`],
    ['one', `${BODY}1`],
    ['ten', `${BODY}10`],
  ] as const)('%s', (xRule, reading) => {
    expect(readX(`${BODY}X`, xRule)).toEqual([reading]);
  });

  test('without a rule, every reading', () => {
    expect(readX(`${BODY}X`)).toEqual(['X', 'x', '', '0', '1', '10'].map((ending) => BODY + ending));
  });

  test.each([
    ['no final X', `${BODY}1`],
    ['a small x: forms are upper case', `${BODY}x`],
    ['17 characters', `${BODY.slice(1)}X`],
    ['19 characters', `${BODY}0X`],
    ['nothing', ''],
  ])('read as it is: %s', (_, form) => {
    expect(readX(form)).toEqual([]);
    expect(readX(form, 'zero')).toEqual([]);
  });
});

const derive = (subject: Subject, rule: Omit<SliceRule, 'type'>, xRule?: XRule) =>
  deriveRule({ type: 'slice', ...rule }, xRule, readSubject(subject));

const WITH_X = '11010519491231002X';

describe('deriveRule', () => {
  test('a fixed value, whoever it is', () => {
    expect(deriveRule({ type: 'fixed', value: '123456' }, undefined, readSubject({}))).toEqual(['123456']);
  });

  test.each<DerivationRule>([
    { type: 'user-set' },
    { type: 'none' },
    { type: 'random', length: [6, 8], charset: 'alnum', delivery: 'sms' },
  ])('nothing from $type', (rule) => {
    expect(deriveRule(rule, undefined, readSubject({ idNumber: WITH_X }))).toEqual([]);
  });

  test('a whole number loses its leading zeros where four digits are left; a date keeps them', () => {
    expect(derive({ cardNumber: '0001234' }, { field: 'cardNumber', whole: true })).toEqual(['0001234', '1234']);
    expect(derive({ cardNumber: '0000123' }, { field: 'cardNumber', whole: true })).toEqual(['0000123']);
    expect(derive({ birthDate: '2005-01-08' }, { field: 'birthDate', format: 'YYMMDD', whole: true })).toEqual([
      '050108',
    ]);
  });

  test('last six of an ID number: every reading of the X, then the form of 15 digits', () => {
    expect(derive({ idNumber: WITH_X }, { field: 'idNumber', last: 6 })).toEqual([
      '31002X',
      '31002x',
      '231002',
      '310020',
      '310021',
      '100210',
    ]);
  });

  test.each<[XRule, string]>([
    ['keep', '31002X'],
    ['lowercase', '31002x'],
    ['shift', '231002'],
    ['zero', '310020'],
    ['one', '310021'],
    ['ten', '100210'],
  ])('xRule %s: that reading, and the form of 15 digits, which has no X', (xRule, value) => {
    expect(new Set(derive({ idNumber: WITH_X }, { field: 'idNumber', last: 6 }, xRule))).toEqual(
      new Set([value, '231002']),
    );
  });

  test('the last seven without the final one is the six before it', () => {
    expect(derive({ idNumber: '110105194912310020' }, { field: 'idNumber', last: 6, dropLast: 1 })[0]).toBe('231002');
  });

  test('18 digits without X: two forms, one reading each', () => {
    expect(derive({ idNumber: '610104196209276908' }, { field: 'idNumber', last: 6 })).toEqual(['276908', '927690']);
  });

  test('15 digits derive from the form of 18 too', () => {
    expect(derive({ idNumber: '610104620927690' }, { field: 'idNumber', last: 6 })).toEqual(['927690', '276908']);
  });

  test('letters of a number: kept and dropped', () => {
    expect(derive({ cardNumber: 'A1234567B8' }, { field: 'cardNumber', last: 6 })).toEqual(['4567B8', '345678']);
    expect(derive({ idNumber: 'H12345678' }, { field: 'idNumber', whole: true })).toEqual(['H12345678', '12345678']);
  });

  test.each<[what: string, subject: Subject, rule: Omit<SliceRule, 'type'>, values: string[]]>([
    [
      'a whole number',
      { personalNumber: '0037482915' },
      { field: 'personalNumber', whole: true },
      ['0037482915', '37482915'],
    ],
    [
      'without its letters',
      { cardNumber: 'A003748291' },
      { field: 'cardNumber', whole: true },
      ['A003748291', '003748291', '3748291'],
    ],
    ['three digits', { personalNumber: '00482' }, { field: 'personalNumber', whole: true }, ['00482']],
    ['nothing but zeros', { personalNumber: '0000' }, { field: 'personalNumber', whole: true }, ['0000']],
    ['a part of one', { personalNumber: '0037482915' }, { field: 'personalNumber', first: 6 }, ['003748']],
    ['a date', { birthDate: '1990-01-08' }, { field: 'birthDate', whole: true, format: 'MMDD' }, ['0108']],
    ['a landline', { phone: '010-60000001' }, { field: 'phone', whole: true }, ['01060000001', '60000001']],
  ])('leading zeros of %s: kept, and dropped where the whole of a number is taken', (_what, subject, rule, values) => {
    expect(derive(subject, rule)).toEqual(values);
  });

  test('a card number of 18 characters that ends in X is no ID number', () => {
    expect(derive({ cardNumber: WITH_X }, { field: 'cardNumber', last: 6 }, 'zero')).toEqual(['31002X', '231002']);
  });

  test('every date, by the format of the rule, then cut', () => {
    const subject = { idNumber: '610104196209276908', birthDate: '1963-01-02' };
    expect(derive(subject, { field: 'birthDate', last: 6 })).toEqual(['620927', '630102']);
    expect(derive(subject, { field: 'birthDate', whole: true, format: 'MMDD' })).toEqual(['0927', '0102']);
  });

  test('both centuries of the sequences 996 to 999', () => {
    expect(derive({ idNumber: '110000850607996' }, { field: 'birthDate', whole: true })).toEqual([
      '19850607',
      '18850607',
    ]);
  });

  test('a landline with and without its area code', () => {
    expect(derive({ phone: '010-60000001' }, { field: 'phone', first: 6 })).toEqual(['010600', '600000']);
  });

  test('values are distinct over several numbers', () => {
    expect(derive({ phone: ['13900000000', '13800000000'] }, { field: 'phone', last: 6 })).toEqual(['000000']);
  });

  test.each<[string, Subject, Omit<SliceRule, 'type'>]>([
    ['an absent field', {}, { field: 'phone', last: 6 }],
    ['a number too short', { cardNumber: '12345' }, { field: 'cardNumber', last: 6 }],
    ['too short without its letters', { cardNumber: 'ABCDE' }, { field: 'cardNumber', last: 6 }],
    ['an ID number that lost its end', { idNumber: '11010519491231002' }, { field: 'idNumber', last: 6 }],
    ['a spreadsheet exponent', { idNumber: '1.10105E+17' }, { field: 'idNumber', last: 4 }],
  ])('no value: %s', (_, subject, rule) => {
    expect(derive(subject, rule)).toEqual([]);
  });
});
