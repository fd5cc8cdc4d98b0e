import { expect, test } from 'vitest';
import { pinyinSyllable } from '../../src/detectors/pinyinSyllable';
import { countPins, detect, textPolicy } from './inputFor';

const text = (candidate: string) => detect(pinyinSyllable, candidate, { policy: textPolicy });

test.each(['zhang', 'Wei', 'lv', 'er', 'xiong', 'nve', 'ai'])('%s is a syllable', (candidate) => {
  expect(text(candidate).whole).toEqual(['pattern.partial']);
});

test.each(['kzt', 'strength', 'vvv', '739105', ''])('%s is none', (candidate) => {
  expect(text(candidate).whole).toEqual([]);
});

test('syllables inside are parts', () => {
  expect(text('zhangwei').parts).toEqual(expect.arrayContaining(['pattern.partial zhang', 'pattern.partial wei']));
});

test('it says nothing about PINs: 0 of 1,000,000', () => {
  expect(countPins(pinyinSyllable)).toEqual({ whole: 0, part: 0 });
});

test('never more than five spans a character', () => {
  const long = 'zhuangshuang'.repeat(20);
  const { whole, parts } = text(long);
  expect(whole.length + parts.length).toBeLessThanOrEqual(5 * long.length);
  expect(parts.length).toBeGreaterThan(100);
});
