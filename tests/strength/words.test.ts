import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords } from '../../data/strength/packWords';
import { zhLanguage } from '../../src/strength/index';
import { unpackWords } from '../../src/blocklists/unpackWords';
import { joinByRank, joinHomophones } from '../../src/strength/words';
import { runs } from '../runs';

test.each([
  ['', []],
  ['Abao', ['bao']],
  ['AbaoDbei', ['bao', 'baobei']],
  ['AbaoDbeiB1', ['bao', 'baobei', 'b1']],
])('%s', (packed, words) => {
  expect(unpackWords(packed)).toEqual(words);
});

test('gives back what was packed, each rank right to a factor of two', () => {
  const word = fc.stringMatching(/^[a-z0-9!@#$._-]{1,30}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 300 }), (ranked) => {
      const words = unpackWords(packWords(ranked));
      expect([...words].sort()).toEqual([...ranked].sort());
      ranked.forEach((each, i) => {
        const ratio = (words.indexOf(each) + 1) / (i + 1);
        if (i >= 64) expect(Math.max(ratio, 1 / ratio)).toBeLessThanOrEqual(2.05);
        else expect(words.indexOf(each)).toBeLessThan(64);
      });
    }),
    { numRuns: runs(200, 1000) },
  );
});

test('a capital cannot be packed', () => {
  expect(() => packWords(['ok', 'Not'])).toThrow('a capital in Not');
});

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
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 30 }),
      (a, b, limit) => {
        const ranksOf = (count: number, mark: string): string[] =>
          Array.from({ length: count }, (_, i) => `${mark}${i + 1}`);
        const pairs = joinByRank(ranksOf(a, 'a'), ranksOf(b, 'b'), limit);
        const products = pairs.map((pair) =>
          pair
            .slice(1)
            .split('b')
            .reduce((product, rank) => product * Number(rank), 1),
        );
        expect(products).toEqual([...products].sort((x, y) => x - y));
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(pairs.length).toBeLessThanOrEqual(limit);
      },
    ),
  );
});

const numbers = zhLanguage.dictionary['homophones-zh'];

test('wholes, units, pairs of five to eight digits, then longer ones cut to six', () => {
  expect(joinHomophones(['5201314'], ['520', '1314', '25257758'])).toEqual([
    '5201314',
    '520',
    '1314',
    '25257758',
    '520520',
    '1314520',
    '13141314',
    '520131',
    '131452',
    '520252',
    '252577',
    '131413',
    '131425',
  ]);
});

test.each([
  '520520',
  '521521',
  '520131',
  '201314',
  '131452',
  '1314520',
  '211314',
  '251314',
  '584520',
  '5201314',
  '5211314',
  '5203344',
  '25257758',
])('%s is among them', (number) => {
  expect(numbers).toContain(number);
});

test('digits only, each once, three to eight of them', () => {
  expect(numbers.filter((number) => !/^\d{3,8}$/.test(number))).toEqual([]);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBeGreaterThan(400);
});
