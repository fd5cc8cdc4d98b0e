import { expect, test } from 'vitest';
import { textBand } from '../../src/judge/bands';

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
