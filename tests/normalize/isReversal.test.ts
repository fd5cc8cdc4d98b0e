import { expect, test } from 'vitest';
import { isReversal } from '../../src/normalize/compare';

test.each([
  ['123456', '654321', true],
  ['123321', '123321', true],
  ['a', 'a', true],
  ['', '', true],
  ['123456', '123456', false],
  ['123', '4321', false],
  ['123', '3214', false],
  ['123', '32', false],
])('isReversal of %j and %j: %s', (a, b, expected) => {
  expect(isReversal(a, b)).toBe(expected);
});
