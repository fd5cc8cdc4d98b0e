import { describe, expect, test } from 'vitest';
import { digitsLeft, misreadDigits } from '../../src/documents/partialNumbers';
import { readIdNumber } from '../../src/documents/readIdNumber';

test.each<[string, [digits: string, isEnd: boolean][]]>([
  [
    '361099********4732',
    [
      ['361099', false],
      ['4732', true],
    ],
  ],
  [
    '3610 99** **** 4732',
    [
      ['361099', false],
      ['4732', true],
    ],
  ],
  ['139****7293', [['7293', true]]],
  ['36109919900108****', [['36109919900108', false]]],
  [
    '4732****4732',
    [
      ['4732', false],
      ['4732', true],
    ],
  ],
  ['1***2', []],
  ['', []],
])('digitsLeft of %s', (text, left) => {
  expect(digitsLeft(text).map(({ digits, isEnd }) => [digits, isEnd])).toEqual(left);
});

const misread = (number: string): string[] => misreadDigits(number).map(({ digits }) => digits);

test.each(
  [...'OQD']
    .map((letter) => [letter, '0'])
    .concat(
      [...'IL'].map((letter) => [letter, '1']),
      [
        ['Z', '2'],
        ['S', '5'],
        ['G', '6'],
        ['B', '8'],
      ],
    ),
)('a camera takes %s for %s', (letter, digit) => {
  expect(misreadDigits(`361099199001${letter}84732`)[0]).toEqual({ digits: `361099199001${digit}84732`, isEnd: true });
});

describe('misreadDigits', () => {
  test.each<[string, string[]]>([
    ['3610991990010B4732', ['361099199001084732', '3610991990010', '4732']],
    ['36I0991990O1084732', ['361099199001084732', '0991990', '1084732']],
    ['36109919900108473Z', ['36109919900108473X', '361099199001084732', '36109919900108473']],
    ['36109919900108473Y', ['36109919900108473X', '36109919900108473', '36109919900108473']],
    ['3610991990010B473', ['36109919900108473', '3610991990010']],
    ['3610991990010A4732', ['3610991990010', '4732']],
  ])('%s', (number, digits) => {
    expect(misread(number)).toEqual(digits);
  });
});

describe('a number that was misread or masked is no other document', () => {
  test.each([
    '3610991990010B4732',
    '3610991990010b473',
    'O61099199001084732',
    '36109919900108473Z',
    '36109919900108473k',
    '36109919900108473V',
    '36109919900108473Y',
    '361099XXXXXXXX4732',
    '361099********4732',
    '361099xxxxxx473',
  ])('%s', (text) => {
    const { forms, birthDates, flags, partials } = readIdNumber(text);
    expect({ forms, birthDates, flags }).toEqual({ forms: [], birthDates: [], flags: ['subject.unreadable'] });
    expect(partials.length).toBeGreaterThan(0);
  });

  test.each(['E12345678', 'C01X00T47', 'A1234567890123', '36109919900108473X', '36109919900108473x'])(
    '%s is read',
    (text) => {
      expect(readIdNumber(text).forms.length).toBeGreaterThan(0);
    },
  );
});
