import { describe, expect, test } from 'vitest';
import { readEntries, readPinyin, readTexts } from '../../src/subject/readFields';
import type { Note } from '../../src/types';

const read = (value: unknown, isList = true) => {
  const notes: Note[] = [];
  return { entries: readEntries({ phone: value }, 'phone', notes, isList), notes };
};
const UNREADABLE = [{ code: 'subject.unreadable', field: 'phone' }];
const throwing = (): never => {
  throw new Error('13900000000');
};

describe('readEntries', () => {
  test.each([
    ['one text', 'a', ['a']],
    ['a list', ['a', 'b'], ['a', 'b']],
    ['absent', undefined, []],
    ['null', null, []],
    ['empty', '', []],
    // eslint-disable-next-line no-sparse-arrays
    ['a list with holes', ['a', , null, undefined, '', 'b'], ['a', 'b']],
    ['what is no text, which the caller judges', [5, {}, false], [5, {}, false]],
    ['sixteen', Array(16).fill('a'), Array(16).fill('a')],
  ])('%s', (_, value, entries) => {
    expect(read(value)).toEqual({ entries, notes: [] });
  });

  test('a list where one text belongs is one entry', () => {
    expect(read(['a'], false)).toEqual({ entries: [['a']], notes: [] });
  });

  test('beyond sixteen: a note, and only the first are looked at', () => {
    const list = Array.from({ length: 1_000_000 }, (_, i) => i);
    expect(read(list)).toEqual({ entries: list.slice(0, 16), notes: UNREADABLE });
  });

  test('a getter that throws is unreadable and says nothing', () => {
    const notes: Note[] = [];
    const subject = Object.defineProperty({}, 'phone', { get: throwing });
    expect(readEntries(subject, 'phone', notes, true)).toEqual([]);
    expect(notes).toEqual(UNREADABLE);
  });

  test('so is a list whose entry throws', () => {
    expect(read(Object.defineProperty(['a'], 0, { get: throwing }))).toEqual({ entries: [], notes: UNREADABLE });
  });
});

const readReadTexts = (entries: readonly unknown[]) => {
  const notes: Note[] = [];
  const parse = (text: string): string[] | undefined =>
    text === 'bad' ? undefined : text === 'none' ? [] : [text, text + text];
  return { texts: readTexts('phone', entries, notes, parse), notes };
};
const TEXTS_UNREADABLE = [{ code: 'subject.unreadable', field: 'phone' }];

describe('readTexts', () => {
  test('what is made of each entry, in order', () => {
    expect(readReadTexts(['a', 'none', 'b'])).toEqual({ texts: ['a', 'aa', 'b', 'bb'], notes: [] });
  });

  test('an entry of which nothing is made becomes a note, the others are read', () => {
    expect(readReadTexts(['bad', 'a', 'bad'])).toEqual({ texts: ['a', 'aa'], notes: TEXTS_UNREADABLE });
  });

  test.each([257, 1_000_000])('%i units are not looked at', (length) => {
    expect(readReadTexts(['1'.repeat(length)])).toEqual({ texts: [], notes: TEXTS_UNREADABLE });
  });

  test('256 units are', () => {
    expect(readReadTexts(['1'.repeat(256)]).texts).toHaveLength(2);
  });

  test.each([
    [13900000000],
    [13900000000n],
    [{ toString: () => '13900000000' }],
    [['13900000000']],
    [true],
    [Symbol('13900000000')],
  ])('no text: %s throws a TypeError that names the field and holds no digit', (entry) => {
    expect(() => readReadTexts(['a', entry])).toThrow(TypeError);
    expect(() => readReadTexts(['a', entry])).toThrow(/^subject\.phone: not a string$/);
  });
});

const readReadPinyin = (given: readonly unknown[]) => {
  const notes: Note[] = [];
  return { readings: readPinyin(given, notes), notes };
};

describe('readPinyin', () => {
  test.each([
    ['one reading', ['zhang', 'wei'], [['zhang', 'wei']]],
    [
      'several',
      [
        ['zhang', 'san'],
        ['chang', 'san'],
      ],
      [
        ['zhang', 'san'],
        ['chang', 'san'],
      ],
    ],
    ['a syllable twice', ['li', 'wei', 'wei'], [['li', 'wei', 'wei']]],
    ['capitals and tone marks', ['Zhāng', 'WĚI'], [['zhang', 'wei']]],
    [
      'every tone mark',
      ['āáǎà', 'ēéěèê', 'īíǐì', 'ōóǒò', 'ūúǔù', 'ńňǹ'],
      [['aaaa', 'eeeee', 'iiii', 'oooo', 'uuuu', 'nnn']],
    ],
    ['ü is v', ['lü', 'Lǘ', 'lǚ', 'lǜ', 'lǖ'], [['lv', 'lv', 'lv', 'lv', 'lv']]],
    ['tone digits and apostrophes go', ['zhang1', "xi'an"], [['zhang', 'xian']]],
    ['nothing', [], []],
    ['readings without syllables', [[], [null, '']], []],
    ['null and undefined inside', [['zhang', null, 'san', undefined]], [['zhang', 'san']]],
  ])('%s', (_, given, readings) => {
    expect(readReadPinyin(given)).toEqual({ readings, notes: [] });
  });

  test.each([
    ['no letter in a syllable', ['zhang', '三']],
    ['more than 256 units', ['zhang', 'a'.repeat(1_000_000)]],
    ['more than sixteen syllables', ['zhang', ...Array<null>(15).fill(null), 'x']],
  ])('a note: %s', (_, given) => {
    expect(readReadPinyin([given])).toEqual({
      readings: [['zhang']],
      notes: [{ code: 'subject.unreadable', field: 'namePinyin' }],
    });
  });

  test.each([[['zhang', 5]], [[['zhang'], 5]], [[['zhang', {}]]], [[[['zhang']]]]])('no text: %j throws', (given) => {
    expect(() => readReadPinyin(given)).toThrow(new TypeError('subject.namePinyin: not a string'));
  });
});
