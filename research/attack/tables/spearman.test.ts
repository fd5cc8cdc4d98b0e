import { expect, test } from 'vitest';
import { spearman } from './spearman';

test.each([
  [[1, 2, 3, 4], [10, 20, 40, 80], 1],
  [[1, 2, 3, 4], [4, 3, 2, 1], -1],
  [[1, 2, 3], [1, 3, 2], 0.5],
  // Worked by hand: places 0, 1.5, 1.5, 3 and 0, 1, 2, 3.
  [[1, 2, 2, 3], [1, 2, 3, 4], 4.5 / Math.sqrt(4.5 * 5)],
])('of %j and %j it is %d', (a, b, expected) => {
  expect(spearman(a, b)).toBeCloseTo(expected, 10);
});
