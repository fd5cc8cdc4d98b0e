import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinByRank } from '../../src/strength/words';

test.each([
  [['a', 'b'], ['1', '2'], 9, ['a1', 'a2', 'b1', 'b2']],
  [['a', 'b'], ['1', '2'], 3, ['a1', 'a2', 'b1']],
  [['a'], ['1', '2', '3'], 2, ['a1', 'a2']],
  [[], ['1'], 5, []],
  [['a'], [], 5, []],
])('%j and %j, at most %i', (firsts, seconds, limit, pairs) => {
  expect(joinByRank(firsts, seconds, limit)).toEqual(pairs);
});

test('no pair that is left out has a smaller product of ranks than one that is kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }), (a, b, limit) => {
      const ranksOf = (count: number, mark: string): string[] => Array.from({ length: count }, (_, i) => `${mark}${i + 1}`);
      const pairs = joinByRank(ranksOf(a, 'a'), ranksOf(b, 'b'), limit);
      const products = pairs.map((pair) => pair.slice(1).split('b').reduce((product, rank) => product * Number(rank), 1));
      expect(products).toEqual([...products].sort((x, y) => x - y));
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(pairs.length).toBeLessThanOrEqual(limit);
    }),
  );
});
