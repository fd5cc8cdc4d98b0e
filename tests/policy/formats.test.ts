import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy, formats } from '../../src/index';
import type { FindingCode, Format } from '../../src/types';

const requirementsOf = (format: Format, candidate: string): FindingCode[] =>
  checkPassword(definePolicy({ format }), candidate)
    .findings.map(({ code }) => code)
    .filter((code) => code.startsWith('requirement.'));

test('the named formats are those of the contract, and frozen', () => {
  expect(formats).toEqual({
    pin6: { minLength: 6, maxLength: 6, alphabet: 'digits' },
    pin8: { minLength: 8, maxLength: 8, alphabet: 'digits' },
    letterDigit6: { minLength: 6, maxLength: 6, alphabet: 'letters-digits' },
    portal: {
      minLength: 8,
      maxLength: 20,
      alphabet: 'printable',
      classes: { of: ['letter', 'digit', 'symbol'], atLeast: 2 },
    },
    nist: { minLength: 15, maxLength: 64, alphabet: 'printable' },
    djbh: {
      minLength: 8,
      maxLength: 20,
      alphabet: 'printable',
      classes: { of: ['lower', 'upper', 'digit', 'symbol'], atLeast: 3 },
    },
  });
  expect([formats, ...Object.values(formats)].every(Object.isFrozen)).toBe(true);
});

describe.each<[keyof typeof formats, FindingCode[], string[]]>([
  ['pin6', ['requirement.too-short'], ['', '7391', '73910']],
  ['pin6', ['requirement.too-long'], ['7391054', '73910548']],
  ['pin6', ['requirement.digits-only'], ['73910a', '73 105']],
  ['pin6', ['requirement.full-width'], ['７３９１０５', '７39105']],
  ['pin6', ['requirement.blanks'], ['739105 ', '\t739105']],
  ['pin6', [], ['739105', '084627']],
  ['pin8', ['requirement.too-short'], ['739105']],
  ['pin8', [], ['73910562']],
  ['letterDigit6', ['requirement.characters'], ['k7wp2!', 'k7 wp2', '密k7wp2']],
  ['letterDigit6', ['requirement.characters', 'requirement.blanks'], ['k7wp2 ']],
  ['letterDigit6', ['requirement.full-width'], ['k7wp2ｍ']],
  ['letterDigit6', [], ['k7wp2m', 'K7WP2M', 'kwptzm', '739105']],
  ['portal', ['requirement.character-classes'], ['kwptzmhv', '73910562', '!@#$%^&*']],
  ['portal', ['requirement.too-short'], ['k7wp2mh']],
  ['portal', ['requirement.too-long'], ['k7wp2mh9'.repeat(3)]],
  ['portal', [], ['k7wp2mh9', 'kwptzmh!', '7391056!', '密码k7wp2m', 'k7wp 2mh9']],
  ['nist', ['requirement.too-short'], ['k7wp2mh9qz4t6v']],
  ['nist', [], ['k7wp2mh9qz4t6vx', 'correct horse battery staple', '春眠不觉晓处处闻啼鸟夜来风雨声']],
  ['djbh', ['requirement.character-classes'], ['k7wp2mh9', 'kwptzMHV', 'K7WP2MH9']],
  ['djbh', [], ['k7Wp2mH9', 'k7wp2mh!', 'Kwptzmh!']],
])('%s %j', (name, expected, candidates) => {
  test.each(candidates)('%j', (candidate) => {
    expect(requirementsOf(formats[name], candidate)).toEqual(expected);
  });
});

describe('lengths count code points', () => {
  test('an emoji is one, a lone surrogate is one and refused', () => {
    expect(requirementsOf(formats.nist, '🐼'.repeat(15))).toEqual([]);
    expect(requirementsOf(formats.nist, '🐼'.repeat(64))).toEqual([]);
    expect(requirementsOf(formats.nist, '🐼'.repeat(65))).toEqual(['requirement.too-long']);
    expect(requirementsOf(formats.nist, '\ud83d'.repeat(15))).toEqual(['requirement.characters']);
  });

  test('what cannot be seen cannot be typed again', () => {
    for (const hidden of ['\u0000', '\t', '\u200b', '\u202e', '\ufeff', '\u00ad']) {
      expect(requirementsOf(formats.nist, `k7wp2mh9${hidden}qz4t6vx`)).toEqual(['requirement.characters']);
    }
  });
});
