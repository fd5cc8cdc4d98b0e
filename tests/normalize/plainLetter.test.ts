import { expect, test } from 'vitest';
import { plainLetter } from '../../src/normalize/fold';

test.each([
  ['ā', 'a'], ['ǎ', 'a'], ['é', 'e'], ['ǐ', 'i'], ['ò', 'o'], ['ū', 'u'], ['ü', 'v'], ['ǚ', 'v'], ['ǹ', 'n'],
  ['а', 'a'], ['е', 'e'], ['о', 'o'], ['р', 'p'], ['с', 'c'], ['х', 'x'], ['і', 'i'], ['ο', 'o'], ['a', 'a'],
])('%s stands for %s', (unit, letter) => {
  expect(plainLetter(unit)).toBe(letter);
});

test.each(['', ' ', '1', '张', 'я', 'b', '@', '\u0301'])('%j for nothing', (unit) => {
  expect(plainLetter(unit)).toBe('');
});
