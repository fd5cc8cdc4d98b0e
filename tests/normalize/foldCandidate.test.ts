import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCandidate } from '../../src/normalize/fold';

describe('foldCandidate', () => {
  test.each([
    ['a PIN', '739416', '739416'],
    ['lower case and symbols', 'zh@ng wei_{1}~', 'zh@ng wei_{1}~'],
    ['capitals', 'ABcd', 'abcd'],
    ['full width', 'Ａｂ１！', 'ab1!'],
    ['the wide space', 'a\u3000b', 'a b'],
    ['the Roman ten', '\u2169\u2179', 'xx'],
    ['zero width, marks, controls, selectors', '1\u200B2\u202E3\uFEFF4\u00005\u007F6\uFE0F', '123456'],
    ['other scripts', '张三Я', '张三я'],
    ['tone marks', 'ZhāngWěi Lǚ', 'zhangwei lv'],
    ['Cyrillic and Greek letters that look Latin', 'zhаngwеi Οο', 'zhangwei oo'],
    ['the Turkish capital I, which would become two units', '\u0130a', 'ia'],
    ['nothing', '', ''],
  ])('%s', (_, candidate, text) => {
    expect(foldCandidate(candidate).text).toBe(text);
  });

  test('positions point into what was typed', () => {
    const candidate = '\u200BＡ\uFEFFb\u20601';
    const { text, at } = foldCandidate(candidate);
    expect(text).toBe('ab1');
    expect(at).toEqual([1, 3, 5, 6]);
    expect(candidate.slice(at[0], at[1])).toBe('Ａ\uFEFF');
  });

  test('its own case is kept beside, unit for unit', () => {
    expect(foldCandidate('Ａb\u200BＣ')).toEqual({ text: 'abc', cased: 'AbC', at: [0, 1, 3, 4] });
    expect(foldCandidate('a1')).toEqual({ text: 'a1', cased: 'a1', at: [0, 1, 2] });
  });

  test('what is folded already maps onto itself', () => {
    expect(foldCandidate('739416').at).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('one position for each unit, rising, and the end; folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), (candidate) => {
        const { text, at } = foldCandidate(candidate);
        expect(at).toHaveLength(text.length + 1);
        expect(at[text.length]).toBe(candidate.length);
        for (let i = 1; i < at.length; i++) expect(Number(at[i])).toBeGreaterThan(Number(at[i - 1]) - (i === text.length ? 1 : 0));
        expect(foldCandidate(text).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['1', 'A', '\u200B', 'Ａ'])('only 512 units are read of a megabyte of %j', (unit) => {
    const { text, at } = foldCandidate(unit.repeat(1_000_000));
    expect(text.length).toBeLessThanOrEqual(512);
    expect(at[at.length - 1]).toBe(512);
  });
});
