import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/normalize/compare';

/** The textbook: the full matrix. */
const reference = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const above = rows[i - 1] as number[];
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(Math.min(Number(above[j]) + 1, Number(row[j - 1]) + 1, Number(above[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    rows.push(row);
  }
  return Number(rows[a.length]?.[b.length]);
};

describe('editDistance', () => {
  test.each([
    ['', '', 2, 0],
    ['', 'ab', 2, 2],
    ['', 'abc', 2, 3],
    ['123456', '123456', 2, 0],
    ['123456', '123465', 2, 2],
    ['123456', '12346', 2, 1],
    ['123456', '023456', 1, 1],
    ['123456', '654321', 2, 3],
    ['abc', 'abc', 0, 0],
    ['abc', 'abd', 0, 1],
  ])('%j to %j within %i: %i', (a, b, limit, distance) => {
    expect(editDistance(a, b, limit)).toBe(distance);
  });

  test('is the full-matrix distance, cut off above the limit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(reference(a, b), limit + 1));
      }),
      { numRuns: 5000 },
    );
  });
});
