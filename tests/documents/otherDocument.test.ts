import { describe, expect, test } from 'vitest';
import { otherDocument } from '../../src/documents/kinds';

describe('otherDocument', () => {
  test.each([
    ['a foreign passport', 'C01X00T47'],
    ['a birth certificate', 'Z000000001'],
    ['the shortest', 'A0001'],
    ['the longest', 'A00000000000000001'],
    ['digits alone', '00001'],
  ])('%s', (_, number) => {
    expect(otherDocument.normalize(number)).toBe(number);
    expect(otherDocument.isValid(number)).toBe(true);
    expect(otherDocument.flags(number)).toEqual([]);
    expect(otherDocument.birthDates(number)).toEqual([]);
    expect(otherDocument.fragments(number)).toEqual([number]);
  });

  test.each([
    ['too short', 'A001'],
    ['too long', 'A000000000000000001'],
    ['a word', 'UNKNOWN'],
    ['masked', '1101**********002X'],
    ['not Latin', '军字第000001号'],
    ['small letters, which compact leaves nowhere', 'c01x00t47'],
  ])('not read: %s', (_, text) => {
    expect(otherDocument.normalize(text)).toBeUndefined();
  });
});
