import { describe, expect, test } from 'vitest';
import { pinBand } from '../../src/judge/assessment';
import * as prices from '../../src/judge/prices';
import type { Price } from '../../src/pipeline';

/** What some kinds need to be told. */
const made: Readonly<Record<string, Price>> = {
  blocks: prices.blocks(3),
  pieceOfNumber: prices.pieceOfNumber('subject.phone', true),
  popularAndTwo: prices.popularAndTwo(30),
  ranked: prices.ranked(30),
  place: prices.place(true),
  phrase: prices.phrase(3),
  characters: prices.characters(3),
  likelyWord: prices.likelyWord(6, 1),
  disguised: prices.disguised(prices.likelyWord(6, 1)),
  keyboardWalk: prices.keyboardWalk(3),
  mixed: prices.mixed(prices.namePart, prices.year),
};
/** What is no price of a kind but of how parts are put together. */
const others = ['alphabets', 'joints', 'knower', 'oneWord', 'singleLetter'];

const isPrice = (value: unknown): value is Price => typeof value === 'object' && value !== null && 'whole' in value;
const kinds = Object.entries(prices).flatMap(([name, value]) => {
  const price = isPrice(value) ? value : made[name];
  return price ? [[name, price] as const] : [];
});

describe('every kind of guess', () => {
  test('nothing else is in the file', () => {
    expect(kinds.length + others.length).toBe(Object.keys(prices).length);
  });

  test.each(kinds)(
    '%s has a place among six digits, which is the bound of a band or beyond them, and a price as a part of a text',
    (_, price) => {
      const { whole, part } = price;
      expect(whole > 1e5 || pinBand(whole, 10) === whole).toBe(true);
      expect(part).toBeGreaterThanOrEqual(1);
    },
  );
});

describe('what is longer costs more', () => {
  test('blocks that repeat: five times what their digits have room for', () => {
    expect([1, 2, 3].map((unit) => prices.blocks(unit).part)).toEqual([50, 500, 5000]);
  });

  test.each([
    [1, 3.3],
    [2, 3.3],
    [3, 4.2],
    [5, 6],
    [6, 6],
    [8, 6.2],
    [14, 6.8],
  ])('a phrase of %d syllables is one of 10^%d', (syllables, log10) => {
    expect(Math.log10(prices.phrase(syllables).part)).toBeCloseTo(log10);
  });

  test.each([
    [2, 4.3],
    [3, 5.2],
    [5, 7],
    [9, 7],
  ])('%d Chinese characters in a row are one of 10^%d', (count, log10) => {
    expect(Math.log10(prices.characters(count).part)).toBeCloseTo(log10);
  });

  test.each([
    [5, 0, 3.5],
    [8, 0, 4.4],
    [14, 0, 4.88],
    [8, 1, 5.4],
  ])('a word of %d letters with %d rare pairs is one of 10^%d', (letters, rare, log10) => {
    expect(Math.log10(prices.likelyWord(letters, rare).part)).toBeCloseTo(log10);
  });

  test('a is what people put before digits', () => {
    expect(['a', 'q', 'f'].map(prices.singleLetter)).toEqual([3, 20, 26]);
  });
});

test.each([
  ['subject.document', prices.documentTail, prices.documentWindow],
  ['subject.phone', prices.phoneTail, prices.phoneWindow],
  ['subject.card', prices.cardTail, prices.cardWindow],
  ['subject.other', prices.relative, prices.relative],
] as const)('a piece of a number of %s: its end, and any other', (code, tail, window) => {
  expect(prices.pieceOfNumber(code, true)).toEqual(tail);
  expect(prices.pieceOfNumber(code, false)).toEqual(window);
});

test('two things typed in turns cost both, and ten ways to mix them', () => {
  expect(prices.mixed({ whole: 3, part: 20 }, { whole: 3, part: 5 })).toEqual({ whole: Infinity, part: 1000 });
});
