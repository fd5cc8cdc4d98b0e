import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blanks,
  characterClasses,
  characters,
  classParams,
  countCodePoints,
  digitsOnly,
  fullWidth,
  tooLong,
  tooShort,
  unmetRequirements,
} from '../src/requirements';
import type { CharacterClass, Format } from '../src/types';

test.each([
  ['', 0],
  ['abc', 3],
  ['张三', 2],
  ['𝟐😀', 2],
  ['\ud83d', 1],
  ['\ude00\ud83d', 2],
  ['\ud83d\ud83d\ude00', 2],
])('countCodePoints of %j is %i', (text, count) => {
  expect(countCodePoints(text)).toBe(count);
});

test('countCodePoints is what iteration counts', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', '\ud83d', '\ude00') })),
      (text) => {
        expect(countCodePoints(text)).toBe(Array.from(text).length);
      },
    ),
  );
});

test('classParams numbers the classes from one', () => {
  expect(classParams(['letter', 'digit'])).toEqual({ class1: 'letter', class2: 'digit' });
  expect(classParams([])).toEqual({});
});

const format: Format = { minLength: 6, maxLength: 8, alphabet: 'printable' };

test.each(['123456', '1234567890', '𝟐𝟐𝟐𝟐𝟐𝟐', '张三张三张三'])('tooShort: accepted %j', (candidate) => {
  expect(tooShort(candidate, format)).toBeUndefined();
});

test.each(['', '12345', '𝟐𝟐𝟐', 'é1234'])('tooShort: refused %j', (candidate) => {
  expect(tooShort(candidate, format)).toEqual({ code: 'requirement.too-short', params: { min: 6, max: 8 } });
});

const formatTooLong: Format = { minLength: 6, maxLength: 8, alphabet: 'printable' };

test.each(['', '12345678', '𝟐'.repeat(8)])('tooLong: accepted %j', (candidate) => {
  expect(tooLong(candidate, formatTooLong)).toBeUndefined();
});

test.each(['123456789', '𝟐'.repeat(9), '\ud800'.repeat(9)])('tooLong: refused %j', (candidate) => {
  expect(tooLong(candidate, formatTooLong)).toEqual({ code: 'requirement.too-long', params: { min: 6, max: 8 } });
});

const pin: Format = { minLength: 6, maxLength: 6, alphabet: 'digits' };

test.each(['123456', '0', '', '１２３４５６', ' 123456\n'])(
  'digitsOnly: accepted %j, or said elsewhere',
  (candidate) => {
    expect(digitsOnly(candidate, pin)).toBeUndefined();
  },
);

test.each(['12345a', '123 45', '１２３４５ａ', '٣٤٥٦٧٨', '-12345', '12345X', '①23456'])(
  'digitsOnly: refused %j',
  (candidate) => {
    expect(digitsOnly(candidate, pin)).toEqual({ code: 'requirement.digits-only', params: { min: 6, max: 6 } });
  },
);

test.each(['letters-digits', 'printable'] as const)('digitsOnly: asks nothing of %s', (alphabet) => {
  expect(digitsOnly('abc', { ...pin, alphabet })).toBeUndefined();
});

test.each(['', 'aB1', '张三', '！＠', '𝟐'])('fullWidth: accepted %j', (candidate) => {
  expect(fullWidth(candidate, pin)).toBeUndefined();
});

test.each(['１', 'ａ', 'Ｚ', 'abc９'])('fullWidth: refused %j', (candidate) => {
  expect(fullWidth(candidate, pin)).toEqual({ code: 'requirement.full-width', params: {} });
});

test.each(['', 'a b', '12 34'])('blanks: accepted %j', (candidate) => {
  expect(blanks(candidate, pin)).toBeUndefined();
});

test.each([' 1', '1 ', '\t', '1\u3000', '\u00a01', '1\n'])('blanks: refused %j', (candidate) => {
  expect(blanks(candidate, pin)).toEqual({ code: 'requirement.blanks', params: {} });
});

describe('one thing is said where one thing is wrong', () => {
  const portal: Format = {
    minLength: 8,
    maxLength: 20,
    alphabet: 'printable',
    classes: { of: ['letter', 'digit'], atLeast: 2 },
  };
  test.each<[string, string, Format, string[]]>([
    ['full-width digits', '７３９１６２', pin, ['full-width']],
    ['a blank behind', '739162 ', pin, ['blanks']],
    ['blanks around full-width digits', ' ７３９１６２\u3000', pin, ['full-width', 'blanks']],
    ['five digits and a blank', '73916 ', pin, ['too-short', 'blanks']],
    ['a blank inside', '739 162', pin, ['digits-only']],
    ['nothing to be seen inside', '739\u200b162', pin, ['digits-only']],
    ['a picture behind', '739162😀', pin, ['digits-only']],
    ['seven digits and a blank inside', '739 1625', pin, ['too-long', 'digits-only']],
    ['blanks only', '      ', pin, ['too-short', 'blanks']],
    ['full-width letters', 'ｆqhjr847', portal, ['full-width']],
    ['full-width in both classes', 'ｆｑｈｊｒ８４７', portal, ['full-width']],
    ['a blank before a text', ' fqhjr847', portal, ['blanks']],
    ['a blank that makes it long enough', 'fqhj847 ', portal, ['blanks']],
    ['full-width punctuation', 'fqhjr847！', portal, []],
    ['ten megabytes of full width', '７'.repeat(10_000_000), pin, ['too-long', 'full-width']],
    ['ten megabytes of blanks', ' '.repeat(10_000_000), pin, ['too-short', 'blanks']],
  ])('%s', (_name, candidate, format, codes) => {
    expect(unmetRequirements(candidate, format).map(({ code }) => code)).toEqual(
      codes.map((code) => `requirement.${code}`),
    );
  });
});

const formatCharacters = (alphabet: Format['alphabet']): Format => ({ minLength: 6, maxLength: 20, alphabet });
const REFUSED = { code: 'requirement.characters', params: {} };

describe('characters', () => {
  test.each(['', 'abcABC019'])('letters and digits: accepted %j', (candidate) => {
    expect(characters(candidate, formatCharacters('letters-digits'))).toBeUndefined();
  });

  test.each(['a b', 'a_b', 'é', '张', '！', '1\n'])('letters and digits: refused %j', (candidate) => {
    expect(characters(candidate, formatCharacters('letters-digits'))).toEqual(REFUSED);
  });

  test.each(['', 'a b~!', 'é', '张三', 'ａ１', '𝟐', '😀', '𠮷野家'])('printable: accepted %j', (candidate) => {
    expect(characters(candidate, formatCharacters('printable'))).toBeUndefined();
  });

  test.each([
    '\u0000',
    'a\tb',
    'a\n',
    '\u007f',
    '\u0085',
    '\u00ad',
    'a\u200bb',
    '\u200f',
    '\u2028',
    '\u202e',
    '\u2060',
    '\u206f',
    '\ufeff',
    '\ufff9',
    '\uffff',
    '\ud800',
    '\udc00',
    'a\ud83d',
    '\ude00a',
    '\ude00\ud83d',
    '😀\ud83d',
    '\ude00😀',
  ])('printable: refused %j', (candidate) => {
    expect(characters(candidate, formatCharacters('printable'))).toEqual(REFUSED);
  });

  test('digits: that is said elsewhere', () => {
    expect(characters('a\u0000', formatCharacters('digits'))).toBeUndefined();
  });
});

const formatCharacterClasses = (atLeast: number, ...of: CharacterClass[]): Format => ({
  minLength: 6,
  maxLength: 20,
  alphabet: 'printable',
  classes: { of, atLeast },
});

describe('characterClasses', () => {
  test.each<[string, Format]>([
    ['a1', formatCharacterClasses(2, 'letter', 'digit', 'symbol')],
    ['A!', formatCharacterClasses(2, 'letter', 'digit', 'symbol')],
    ['1张', formatCharacterClasses(2, 'letter', 'digit', 'symbol')],
    ['１１ａ', formatCharacterClasses(2, 'letter', 'digit')],
    ['aA1', formatCharacterClasses(3, 'lower', 'upper', 'digit', 'symbol')],
    ['aA1!', formatCharacterClasses(4, 'lower', 'upper', 'digit', 'symbol')],
    ['', { minLength: 6, maxLength: 6, alphabet: 'digits' }],
  ])('accepted %j', (candidate, asked) => {
    expect(characterClasses(candidate, asked)).toBeUndefined();
  });

  test.each<[string, Format]>([
    ['', formatCharacterClasses(1, 'letter')],
    ['aA', formatCharacterClasses(2, 'letter', 'digit', 'symbol')],
    ['111', formatCharacterClasses(2, 'letter', 'digit', 'symbol')],
    ['aa1', formatCharacterClasses(3, 'lower', 'upper', 'digit', 'symbol')],
    ['１１！', formatCharacterClasses(2, 'letter', 'digit')],
  ])('refused %j', (candidate, asked) => {
    expect(characterClasses(candidate, asked)?.code).toBe('requirement.character-classes');
  });

  test('names the classes and how many are asked for', () => {
    expect(characterClasses('a', formatCharacterClasses(2, 'letter', 'digit'))?.params).toEqual({
      n: 2,
      class1: 'letter',
      class2: 'digit',
    });
  });
});

test('requirements are reported in the order of the codes', () => {
  const format: Format = { minLength: 6, maxLength: 8, alphabet: 'printable', classes: { of: ['digit'], atLeast: 1 } };
  const codes = (candidate: string, asked: Format) => unmetRequirements(candidate, asked).map(({ code }) => code);
  expect(codes('a\n', format)).toEqual([
    'requirement.too-short',
    'requirement.blanks',
    'requirement.characters',
    'requirement.character-classes',
  ]);
  expect(codes('a'.repeat(9), { minLength: 6, maxLength: 8, alphabet: 'digits' })).toEqual([
    'requirement.too-long',
    'requirement.digits-only',
  ]);
  expect(codes('12345678', format)).toEqual([]);
});
