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
    expect(text(candidate).whole).toEqual(['pattern.partial']);
  });

  test.each(['kztq', 'xvqjw', 'vvvv', 'hgkqtz', 'mbjklt', 'ab', '739105', ''])('%s does not', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('between other characters, all the letters there', () => {
    expect(text('88kafei_x7').parts).toContain('pattern.partial kafei');
    expect(text('k7qkafei').parts).toEqual([]);
  });

  test('across separators, and doubled', () => {
    expect(text('ka.fei8').parts).toContain('pattern.partial ka.fei');
    expect(text('kkaaffeeii8').parts).toContain('pattern.partial kkaaffeeii');
  });

  test('not where look-alikes would have to be undone, nor backwards', () => {
    expect(text('k@f31').parts).toEqual([]);
    expect(priceOf('ieuhz')).toBe(Infinity);
  });
});

describe('prices', () => {
  test.each([
    ['long', 3],
    ['kafei', 3],
    ['jisuanji', 4],
    ['wanshiruyi', 5],
    ['woxihuanchifan', 6],
    ['woxihuanchimifan', 8],
  ])('%s: 10^%i', (candidate, log10) => {
    expect(priceOf(candidate)).toBeCloseTo(log10, 9);
  });

  test('an English word by its length, up to fourteen letters', () => {
    expect(priceOf('hospital')).toBeCloseTo(2 + 0.3 * 8, 9);
    expect(priceOf('correcthorsebattery')).toBe(Infinity);
  });
});

test('it says nothing about PINs: 0 of 1,000,000', () => {
  expect(countPins(wordLike)).toEqual({ whole: 0, part: 0 });
});

test('one span a word, however long', () => {
  const spans = spansOf(wordLike, inputFor('zhuangshuang7'.repeat(30), { policy: textPolicy }));
  expect(spans.length).toBe(30);
});
