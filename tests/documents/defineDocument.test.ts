import { describe, expect, test } from 'vitest';
import { defineDocument, dropBrackets, numberFlags } from '../../src/documents/defineDocument';

test.each([
  ['A1234563', 'A1234563'],
  ['A123456(3)', 'A1234563'],
  ['A123456[3]', 'A1234563'],
  ['G123456(A)', 'G123456A'],
  ['A123456{3}', 'A123456{3}'],
  ['12345678(B)', '12345678'],
  ['0123456701(B)', '0123456701'],
  ['12345678(B)1', '12345678B1'],
  ['123456789(B)', '123456789B'],
  ['((', ''],
  ['', ''],
])('dropBrackets of %j is %j', (text, expected) => {
  expect(dropBrackets(text)).toBe(expected);
});

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

describe('defineDocument', () => {
  test('a shape alone: no date, nothing odd, one form', () => {
    const document = defineDocument({ shape: /^[AB]\d{4}$/ });
    expect(document.normalize('A1(234)')).toBe('A1234');
    expect(document.normalize('C1234')).toBeUndefined();
    expect(document.isValid('A1234')).toBe(true);
    expect(document.flags('A1234')).toEqual([]);
    expect(document.birthDates('A1234')).toEqual([]);
    expect(document.forms('A1234')).toEqual(['A1234']);
  });

  test('other forms come after the number, each once', () => {
    const document = defineDocument({ shape: /./, otherForms: (number) => [number, number.slice(1), number.slice(1)] });
    expect(document.forms('A1234')).toEqual(['A1234', '1234']);
  });

  test('a wrong check character and an impossible date are flags, and then it is not valid', () => {
    const document = defineDocument({
      shape: /./,
      birthDates: (number) => (number.startsWith('0') ? [] : [{ year: 1990, month: 1, day: 2 }]),
      checkHolds: (number) => number.endsWith('X'),
    });
    expect(document.flags('1X')).toEqual([]);
    expect(document.flags('11')).toEqual(['subject.check-mismatch']);
    expect(document.flags('0X')).toEqual(['subject.unlikely-date']);
    expect(['1X', '11', '0X'].map(document.isValid)).toEqual([true, false, false]);
    expect(document.birthDates('1X')).toHaveLength(1);
  });
});
