import { describe, expect, test } from 'vitest';
import { wordLike } from '../../src/detectors/wordLike';
import { countPins, detect, inputFor, spansOf, textPolicy } from './inputFor';

const text = (candidate: string) => detect(wordLike, candidate, { policy: textPolicy });
const priceOf = (candidate: string): number =>
  Math.min(
    ...spansOf(wordLike, inputFor(candidate, { policy: textPolicy })).map(({ price }) => Math.log10(price.part)),
  );

describe('words', () => {
  test.each([
    'zhang',
    'Jisuanji',
    'lvyou',
    'xiongmao',
    'erzi',
    'nver',
    'woai',
    'butterfly',
    'hospital',
    'computer',
    'wanshiruyi',
  ])('%s looks like one', (candidate) => {
    expect(text(candidate).whole).toContain('pattern.partial');
  });

  test.each(['kztq', 'xvqjw', 'vvvv', 'hgkqtz', 'ab', '739105', ''])('%s does not', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('between other characters, all the letters there', () => {
    expect(text('88kafei_x7').parts).toContain('pattern.partial kafei');
    expect(text('k7qkafei').parts).toContain('pattern.partial kafei');
  });

  test('across separators, and doubled', () => {
    expect(text('ka.fei8').parts).toContain('pattern.partial ka.fei');
    expect(text('kkaaffeeii8').parts).toContain('pattern.partial kkaaffeeii');
  });

  test('not backwards', () => {
    expect(priceOf('ieuhz')).toBe(Infinity);
  });
});

describe('words of no list with look-alikes in them', () => {
  test.each(['k@fei', 'g4nzh0u', '6an2h0u', 'wa73rmel0n', '5unf10wer', 'xia0hudui', 'gan2hou', 'hu1lang'])(
    '%s looks like one',
    (candidate) => {
      expect(text(candidate).whole).toContain('pattern.partial');
    },
  );

  test('before a number, which is no part of it', () => {
    expect(text('g4nzh0u@2023').parts).toContain('pattern.partial g4nzh0u');
    expect(text('7wa73rmel0n88').parts).toContain('pattern.partial wa73rmel0n');
  });

  test('four look-alikes in a row are a number', () => {
    expect(text('kx19900108mq').parts).toEqual([]);
  });

  test.each(['k4731', '8520', '6@020u', '7k4x9q2'])('%s has too few letters, or is none', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('one is ten times as dear as the plain word, and a text longer than any word is not read so', () => {
    expect(priceOfWhole('g4nzhou')).toBeCloseTo(priceOfWhole('ganzhou') + 1);
    expect(text('g4nzh0u-and-three-words-more').parts.filter((part) => part.includes('4'))).toEqual([]);
  });
});

/** The cheapest way to name the whole. */
const priceOfWhole = (candidate: string): number =>
  Math.min(
    ...spansOf(wordLike, inputFor(candidate, { policy: textPolicy }))
      .filter(({ start, end }) => start === 0 && end === candidate.length)
      .map(({ price }) => Math.log10(price.part)),
  );

describe('prices', () => {
  test.each([
    ['long', 2.6],
    ['kafei', 3.3],
    ['jisuanji', 4.2],
    ['wanshiruyi', 4.56],
    ['woxihuanchifan', 4.88],
    ['woxihuanchimifan', 6],
    ['harbour', 4.1],
    ['lantern', 4.1],
    ['butterfly', 4.48],
  ])('%s: about 10^%d', (candidate, log10) => {
    expect(priceOfWhole(candidate)).toBeCloseTo(log10, 1);
  });

  test('no word has more than fourteen letters, unless it is a phrase in pinyin', () => {
    expect(priceOfWhole('correcthorsebattery')).toBe(Infinity);
  });
});

test('it says nothing about PINs: 0 of 1,000,000', () => {
  expect(countPins(wordLike)).toEqual({ whole: 0, part: 0 });
});

test('linear in the length: three times as long, three times as many spans', () => {
  const count = (times: number): number =>
    spansOf(wordLike, inputFor('zhuangshuang7'.repeat(times), { policy: textPolicy })).length;
  expect(count(30)).toBe(3 * count(10));
});
