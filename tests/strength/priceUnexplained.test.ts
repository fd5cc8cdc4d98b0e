import { expect, test } from 'vitest';
import { priceUnexplained } from '../../src/strength/engine';

test.each([
  ['7', 11],
  ['77', 100],
  ['k', 26],
  ['kx', 676],
  ['7k', 1296],
  ['Kx', 2704],
  ['#', 33],
  ['7kX#', 95 ** 4],
  ['张伟', 10_000],
])('%s: %i', (text, guesses) => {
  expect(priceUnexplained(text)).toBe(guesses);
});

test('32 of the widest alphabet stay finite', () => {
  expect(Number.isFinite(priceUnexplained('aA1#张'.repeat(7).slice(0, 32)) ** 2)).toBe(true);
});
