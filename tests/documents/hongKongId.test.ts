import { describe, expect, test } from 'vitest';
import { hongKongId } from '../../src/documents/kinds';

describe('hongKongId', () => {
  test.each([
    ['A1234563', 'A1234563'],
    ['A123456(3)', 'A1234563'],
    ['A123456[3]', 'A1234563'],
    ['AB987654(3)', 'AB9876543'],
    ['O1234561', 'O1234561'],
    ['G123456(A)', 'G123456A'],
    ['A123456', 'A123456'],
  ])('valid: %s', (text, number) => {
    expect(hongKongId.normalize(text)).toBe(number);
    expect(hongKongId.isValid(number)).toBe(true);
    expect(hongKongId.flags(number)).toEqual([]);
  });

  test.each(['A1234561', 'WX1234567', 'A123456A'])('wrong check digit is a flag: %s', (number) => {
    expect(hongKongId.normalize(number)).toBe(number);
    expect(hongKongId.isValid(number)).toBe(false);
    expect(hongKongId.flags(number)).toEqual(['subject.check-mismatch']);
  });

  test.each(['12345678', 'A12345', 'A12345678', 'ABC123456', 'A123456B', 'ABC1234567'])('another kind: %s', (number) => {
    expect(hongKongId.normalize(number)).toBeUndefined();
  });

  test('with and without the check digit, whichever was typed', () => {
    expect(hongKongId.fragments('A1234563')).toEqual(['A1234563', 'A123456']);
    expect(hongKongId.fragments('A123456')).toEqual(['A123456', 'A1234563']);
    expect(hongKongId.fragments('AB9876543')).toEqual(['AB9876543', 'AB987654']);
    expect(hongKongId.fragments('AB987654')).toEqual(['AB987654', 'AB9876543']);
    expect(hongKongId.fragments('G123456A')).toEqual(['G123456A', 'G123456']);
  });

  test('states no birth date', () => {
    expect(hongKongId.birthDates('A1234563')).toEqual([]);
  });
});
