import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { givenNames } from '../../data/strength/givenNames';
import { surnames } from '../../data/strength/surnames';
import { checkPassword, definePolicy } from '../../src/index';
import { toPinyin } from '../../src/pinyin/index';
import { simplified, traditional } from './nameCharacters.json';

test.each<[string, string[]]>([
  ['张伟', ['zhang wei']],
  ['单小莎', ['shan xiao sha', 'shan xiao suo', 'dan xiao sha', 'dan xiao suo']],
  ['欧阳青岚', ['ou yang qing lan']],
  ['万俟玥', ['mo qi yue']],
  ['尉迟敬德', ['yu chi jing de']],
  ['吕布', ['lv bu']],
  ['李宥璨', ['li you can']],
  ['張偉', ['zhang wei']],
  ['單于靜', ['chan yu jing']],
  ['萬俟玥', ['mo qi yue']],
  ['歐陽靈', ['ou yang ling']],
  ['王晟', ['wang sheng', 'wang cheng']],
  ['曾伟', ['zeng wei', 'ceng wei']],
  ['张 伟', ['zhang wei']],
  ['古丽·热娜', ['gu li re na', 'gu li re nuo']],
  ['Zhang Wei', ['zhang wei']],
  ["Xi'an Li", ['xi an li']],
  // Alone, a character is a given name or a word.
  ['单', ['dan']],
])('%s', (name, expected) => {
  expect(toPinyin(name).map((reading) => reading.join(' '))).toEqual(expected);
});

test.each(['', ' ', '龘', '张龘', '张Wei', '张伟1', '𠮷野', '张'.repeat(41)])('nothing is said of %j', (name) => {
  expect(toPinyin(name)).toEqual([]);
});

test('wants a string', () => {
  expect(() => toPinyin(undefined as unknown as string)).toThrow(TypeError);
});

test('the lists of name characters are long enough to say something', () => {
  expect(Object.keys(simplified).length).toBeGreaterThan(500);
  expect(Object.keys(traditional).length).toBeGreaterThan(200);
});

test.each(Object.entries({ ...simplified, ...traditional }))('%s in a given name is read %s', (character, reading) => {
  expect(toPinyin(character).map(([syllable]) => syllable)).toContain(reading);
});

test('at most sixteen readings', () => {
  expect(toPinyin('乐长重行乐长重行')).toHaveLength(16);
});

test('the hundred commonest surnames with common given names are read as pinyin-pro reads them', () => {
  const wrong = surnames.flatMap((surname) =>
    givenNames
      .filter((given) => given !== '')
      .map(
        (given) =>
          [
            `${surname}${given}`,
            pinyin(surname + given, { toneType: 'none', v: true, type: 'array', surname: 'head' }).join(' '),
          ] as const,
      )
      .filter(
        ([name, expected]) =>
          !toPinyin(name)
            .map((reading) => reading.join(' '))
            .includes(expected),
      ),
  );
  expect(wrong).toEqual([]);
});

describe('any text', () => {
  test('gives syllables of small letters, one a character, and never throws', () => {
    const units = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.stringMatching(/^[\u4e00-\u9fa5]{1,6}$/));
    fc.assert(
      fc.property(units, (name) => {
        const readings = toPinyin(name);
        expect(readings.length).toBeLessThanOrEqual(16);
        for (const reading of readings) {
          expect(reading.length).toBeGreaterThan(0);
          for (const syllable of reading) expect(syllable).toMatch(/^[a-z]+$/);
          if (/^[\u4e00-\u9fa5]+$/.test(name)) expect(reading).toHaveLength(name.length);
        }
        expect(new Set(readings.map((reading) => reading.join(' '))).size).toBe(readings.length);
      }),
    );
  });
});

test('what it gives can be given as namePinyin', () => {
  const policy = definePolicy({ credential: 'online-account' });
  const subject = { name: '单小莎', namePinyin: toPinyin('单小莎') };
  expect(checkPassword(policy, 'shanxiaosha1', { subject }).findings[0]?.code).toBe('subject.name');
  expect(checkPassword(policy, 'shanxiaosha1', { subject }).notes.map(({ code }) => code)).not.toContain(
    'subject.name-pinyin-missing',
  );
});
