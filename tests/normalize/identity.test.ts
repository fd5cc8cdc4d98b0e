import { expect, test } from 'vitest';
import { identity } from '../../src/normalize/fold';

test.each([0, 1, 6, 511, 512])('identity(%i): every position and the end', (length) => {
  expect(identity(length)).toEqual(Array.from({ length: length + 1 }, (_, i) => i));
});

test('identity gives a new array each time', () => {
  identity(3).push(9);
  expect(identity(3)).toEqual([0, 1, 2, 3]);
});
