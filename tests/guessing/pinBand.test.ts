import { expect, test } from 'vitest';
import { pinBand } from '../../src/judge/bands';

test.each([
  [1, 6, 1],
  [2, 6, 3],
  [3, 6, 3],
  [47, 6, 100],
  [100_000, 6, 100_000],
  [100_001, 6, 1_000_000],
  [Infinity, 6, 1_000_000],
  [Infinity, 8, 100_000_000],
  [30_000, 4, 10_000],
  [Infinity, 0, 1],
  [Infinity, 400, 1e300],
])('%d guesses of %i digits are within %d', (guesses, length, band) => {
  expect(pinBand(guesses, length)).toBe(band);
});
