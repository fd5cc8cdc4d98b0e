import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unify } from '../../src/normalize/fold';

const INPUTS: [name: string, text: string, expected: string][] = [
  ['full width', '１２Ａｂ．＋（）', '12Ab.+()'],
  ['the wide space', '1\u30002', '1 2'],
  ['the Roman ten', '\u2169\u2179', 'Xx'],
  ['zero width', '1\u200B2\u200C3\u200D4\u2060\uFEFF', '1234'],
  ['bidirectional marks', '\u202A1\u202C\u200E2\u200F\u20663\u2069', '123'],
  ['control characters', '1\r\n2\t\u00853\u00AD', '123'],
  ['separators and case, which stay', 'a-B c.d_e/f', 'a-B c.d_e/f'],
  ['Cyrillic and Greek, which stay', '\u0425\u03A7', '\u0425\u03A7'],
];

describe('unify', () => {
  test.each(INPUTS)('%s', (_, text, expected) => {
    expect(unify(text)).toBe(expected);
  });

  test('reads the same on every engine: what only NFKC knows stays', () => {
    expect(unify('①𝟐½')).toBe('①𝟐½');
  });

  test('every full-width form of a printable ASCII character is that character', () => {
    for (let code = 0x21; code <= 0x7e; code++) expect(unify(String.fromCharCode(code + 0xfee0))).toBe(String.fromCharCode(code));
  });

  test('the neighbours of what is mapped stay', () => {
    for (const text of ['\uff00', '\uff5f', '\u2168', '\u216a', '\u2178', '\u217a', '\u2fff', '\u3001']) expect(unify(text)).toBe(text);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unify(unify(text))).toBe(unify(text));
      }),
    );
  });
});
