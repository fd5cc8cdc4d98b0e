import { expect, test } from 'vitest';
import { dropBrackets } from '../../src/documents/defineDocument';

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
