import { describe, expect, test } from 'vitest';
import { readPinyin } from '../../src/subject/readFields';
import type { Note } from '../../src/types';

const read = (given: readonly unknown[]) => {
  const notes: Note[] = [];
  return { readings: readPinyin(given, notes), notes };
};

describe('readPinyin', () => {
  test.each([
    ['one reading', ['zhang', 'wei'], [['zhang', 'wei']]],
    ['several', [['zhang', 'san'], ['chang', 'san']], [['zhang', 'san'], ['chang', 'san']]],
    ['a syllable twice', ['li', 'wei', 'wei'], [['li', 'wei', 'wei']]],
    ['capitals and tone marks', ['Zhāng', 'WĚI'], [['zhang', 'wei']]],
    ['every tone mark', ['āáǎà', 'ēéěèê', 'īíǐì', 'ōóǒò', 'ūúǔù', 'ńňǹ'], [['aaaa', 'eeeee', 'iiii', 'oooo', 'uuuu', 'nnn']]],
    ['ü is v', ['lü', 'Lǘ', 'lǚ', 'lǜ', 'lǖ'], [['lv', 'lv', 'lv', 'lv', 'lv']]],
    ['tone digits and apostrophes go', ['zhang1', "xi'an"], [['zhang', 'xian']]],
    ['nothing', [], []],
    ['readings without syllables', [[], [null, '']], []],
    ['null and undefined inside', [['zhang', null, 'san', undefined]], [['zhang', 'san']]],
  ])('%s', (_, given, readings) => {
    expect(read(given)).toEqual({ readings, notes: [] });
  });

  test.each([
    ['no letter in a syllable', ['zhang', '三']],
    ['more than 256 units', ['zhang', 'a'.repeat(1_000_000)]],
    ['more than sixteen syllables', ['zhang', ...Array<null>(15).fill(null), 'x']],
  ])('a note: %s', (_, given) => {
    expect(read([given])).toEqual({ readings: [['zhang']], notes: [{ code: 'subject.unreadable', field: 'namePinyin' }] });
  });

  test.each([[['zhang', 5]], [[['zhang'], 5]], [[['zhang', {}]]], [[[['zhang']]]]])('no text: %j throws', (given) => {
    expect(() => read(given)).toThrow(new TypeError('subject.namePinyin: not a string'));
  });
});
