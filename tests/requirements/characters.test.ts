import { describe, expect, test } from 'vitest';
import { characters } from '../../src/requirements';
import type { Format } from '../../src/types';

const format = (alphabet: Format['alphabet']): Format => ({ minLength: 6, maxLength: 20, alphabet });
const REFUSED = { code: 'requirement.characters', params: {} };

describe('characters', () => {
  test.each(['', 'abcABC019'])('letters and digits: accepted %j', (candidate) => {
    expect(characters(candidate, format('letters-digits'))).toBeUndefined();
  });

  test.each(['a b', 'a_b', 'é', '张', 'ａ', '1\n'])('letters and digits: refused %j', (candidate) => {
    expect(characters(candidate, format('letters-digits'))).toEqual(REFUSED);
  });

  test.each(['', 'a b~!', 'é', '张三', 'ａ１', '𝟐', '😀', '𠮷野家'])('printable: accepted %j', (candidate) => {
    expect(characters(candidate, format('printable'))).toBeUndefined();
  });

  test.each([
    '\u0000', 'a\tb', 'a\n', '\u007f', '\u0085', '\u00ad', 'a\u200bb', '\u200f', '\u2028', '\u202e', '\u2060', '\u206f', '\ufeff', '\ufff9', '\uffff',
    '\ud800', '\udc00', 'a\ud83d', '\ude00a', '\ude00\ud83d', '😀\ud83d', '\ude00😀',
  ])('printable: refused %j', (candidate) => {
    expect(characters(candidate, format('printable'))).toEqual(REFUSED);
  });

  test('digits: that is said elsewhere', () => {
    expect(characters('a\u0000', format('digits'))).toBeUndefined();
  });
});
