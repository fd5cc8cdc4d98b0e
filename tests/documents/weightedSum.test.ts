import { expect, test } from 'vitest';
import { weightedSum } from '../../src/documents/checkDigits';

test.each([
  ['nothing', '', '1', 0],
  ['digits', '123', '321', 10],
  ['letters count from ten', 'AZ', '11', 45],
  ['weights begin anew', '1111', '73', 20],
])('weightedSum: %s', (_, text, weights, sum) => {
  expect(weightedSum(text, weights)).toBe(sum);
});
