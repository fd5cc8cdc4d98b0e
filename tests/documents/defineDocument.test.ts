import { describe, expect, test } from 'vitest';
import { defineDocument } from '../../src/documents/defineDocument';

describe('defineDocument', () => {
  test('a shape alone: no date, nothing odd, one form', () => {
    const document = defineDocument({ shape: /^[AB]\d{4}$/ });
    expect(document.normalize('A1(234)')).toBe('A1234');
    expect(document.normalize('C1234')).toBeUndefined();
    expect(document.isValid('A1234')).toBe(true);
    expect(document.flags('A1234')).toEqual([]);
    expect(document.birthDates('A1234')).toEqual([]);
    expect(document.fragments('A1234')).toEqual(['A1234']);
  });

  test('other forms come after the number, each once', () => {
    const document = defineDocument({ shape: /./, otherForms: (number) => [number, number.slice(1), number.slice(1)] });
    expect(document.fragments('A1234')).toEqual(['A1234', '1234']);
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
