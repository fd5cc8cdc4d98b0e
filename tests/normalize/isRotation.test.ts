import { expect, test } from 'vitest';
import { isRotation } from '../../src/normalize/compare';

test.each([
  ['123456', '345612', true],
  ['123456', '612345', true],
  ['123123', '231231', true],
  ['123456', '123456', false],
  ['123456', '654321', false],
  ['123456', '34561', false],
  ['12', '1212', false],
  ['', '', false],
])('isRotation of %j and %j: %s', (a, b, expected) => {
  expect(isRotation(a, b)).toBe(expected);
});
