import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords } from '../../scripts/strength/packWords';
import { unpackWords } from '../../src/strength/words';

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
    { numRuns: 200 },
  );
});

test('a capital cannot be packed', () => {
  expect(() => packWords(['ok', 'Not'])).toThrow('a capital in Not');
});
