import { expect, test } from 'vitest';
import { scoreOf } from '../../src/judge/bands';

test.each([
  [0, 0], [2.99, 0], [3, 1], [5.99, 1], [6, 2], [7.99, 2], [8, 3], [9.99, 3], [10, 4], [300, 4],
])('10 to the power of %d guesses is score %i', (log10, score) => {
  expect(scoreOf(log10)).toBe(score);
});
