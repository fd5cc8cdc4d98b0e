import { describe, expect, test } from 'vitest';
import { pinBand } from '../../src/judge/bands';
import * as prices from '../../src/judge/prices';
import type { Price } from '../../src/pipeline';

const kinds = Object.entries<unknown>(prices).flatMap(([name, price]) =>
  typeof price === 'object' && price !== null && 'whole' in price ? [[name, price as Price] as const] : [],
);

describe('every kind of guess', () => {
  test('is found', () => {
    expect(kinds.length).toBeGreaterThan(40);
  });

  test.each(kinds)(
    '%s has a place among six digits, which is the bound of a band or beyond them, and a price as a part of a text',
    (_, { whole, part }) => {
      expect(whole > 1e5 || pinBand(whole, 10) === whole).toBe(true);
      expect(part).toBeGreaterThanOrEqual(1);
    },
  );
});

describe('what is longer costs more', () => {
  test('blocks that repeat: five times what their digits have room for', () => {
    expect([1, 2, 3].map((unit) => prices.blocks(unit).part)).toEqual([50, 500, 5000]);
  });

  test('lines of a keyboard: some thirty each, and the ways to join them', () => {
    expect([1, 2, 3].map((count) => prices.keyboardLines(count).part)).toEqual([300, 3000, 30_000]);
  });

  test.each([
    [1, 99, 1e3],
    [2, 99, 1e3],
    [3, 99, 1e4],
    [5, 99, 1e6],
    [6, 99, 1e8],
    [7, 99, 1e10],
    [Infinity, 10, 1e5],
    [7, 10, 1e5],
    [Infinity, Infinity, Infinity],
  ])('a word of %d syllables or %d letters is one of %d', (syllables, letters, part) => {
    expect(prices.word(syllables, letters).part).toBeCloseTo(part);
  });
});
