import { expect, test } from 'vitest';
import { randomFrom } from '../../../src/testing/people';

test('numbers of a seed are the same again, at least 0, below 1, and spread', () => {
  const draw = (seed: number): number[] => Array.from({ length: 1000 }, randomFrom(seed));
  const numbers = draw(1);
  expect(draw(1)).toEqual(numbers);
  expect(draw(2)).not.toEqual(numbers);
  for (const number of numbers) expect(number >= 0 && number < 1).toBe(true);
  expect(new Set(numbers.map((number) => Math.floor(number * 10))).size).toBe(10);
});
