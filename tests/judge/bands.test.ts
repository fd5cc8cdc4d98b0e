import { expect, test } from 'vitest';
import { pinBand, scoreOf, textBand } from '../../src/judge/assessment';

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

test.each([
  [-1, 1],
  [0, 1],
  [0.1, 10],
  [6, 1e6],
  [6 + 1e-12, 1e6],
  [6.2, 1e7],
  [300, 1e300],
  [301, 1e300],
  [Infinity, 1e300],
])('10 to the power of %d is within %d', (log10, band) => {
  expect(textBand(log10)).toBe(band);
});

test.each([
  [0, 0],
  [2.99, 0],
  [3, 1],
  [5.99, 1],
  [6, 2],
  [7.99, 2],
  [8, 3],
  [9.99, 3],
  [10, 4],
  [300, 4],
])('10 to the power of %d guesses is score %i', (log10, score) => {
  expect(scoreOf(log10)).toBe(score);
});
