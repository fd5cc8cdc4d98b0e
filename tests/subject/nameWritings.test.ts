import * as segments from '../../src/judge/prices';
import { describe, expect, test } from 'vitest';
import { nameWritings } from '../../src/subject/personalSpellings';

const texts = (...syllables: string[]) => nameWritings(syllables).map(([text]) => text);
const kindIn = (writings: ReturnType<typeof nameWritings>, text: string) => writings.find(([writing]) => writing === text)?.[1];

describe('nameWritings', () => {
  test.each([
    ['zhangwei', segments.nameFull],
    ['weizhang', segments.nameFull],
    ['zhangw', segments.nameFull],
    ['wzhang', segments.nameFull],
    ['zwei', segments.nameFull],
    ['weiz', segments.nameFull],
    ['zw', segments.nameFull],
    ['wz', segments.namePart],
    ['zhang', segments.namePart],
    ['wei', segments.namePart],
    ['weiwei', segments.namePart],
    ['xiaowei', segments.namePart],
    ['xiaozhang', segments.namePart],
    ['laozhang', segments.namePart],
  ])('zhang wei: %s is %s', (text, kind) => {
    expect(kindIn(nameWritings(['zhang', 'wei']), text)).toBe(kind);
  });

  test('two given syllables: each alone, doubled and with xiao', () => {
    expect(texts('li', 'xiao', 'ming')).toEqual(
      expect.arrayContaining(['lixiaoming', 'lxm', 'lixm', 'xiaomingli', 'ming', 'mingming', 'xiaoming', 'xiaoxiao']),
    );
  });

  test('three or more syllables may begin with a compound surname', () => {
    const writings = nameWritings(['ou', 'yang', 'xiu']);
    for (const text of ['ouyangx', 'oyxiu', 'xouyang']) expect(kindIn(writings, text)).toBe(segments.nameFull);
    for (const text of ['ouyang', 'laoouyang']) expect(kindIn(writings, text)).toBe(segments.namePart);
  });

  test('two syllables are never read as a compound surname', () => {
    expect(texts('ou', 'yang')).not.toContain('laoouyang');
  });

  test('v and u both stand for ü', () => {
    expect(texts('lv', 'bu')).toEqual(expect.arrayContaining(['lvbu', 'lubu', 'laolv', 'laolu']));
  });

  test('one syllable is the whole name, and nothing is made of no given name', () => {
    expect(new Set(texts('zhang'))).toEqual(new Set(['zhang']));
    expect(texts('zhang')).not.toContain('xiao');
  });
});
