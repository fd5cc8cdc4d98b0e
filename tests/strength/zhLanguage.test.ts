import { type OptionsType, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { describe, expect, test } from 'vitest';
import { zhLanguage } from '../../src/strength/index';

const plain = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
// The type is that of zxcvbn-ts itself: the package fits it, or this does not compile.
const options: OptionsType = {
  dictionary: { ...dictionary, ...zhLanguage.dictionary },
  graphs: adjacencyGraphs,
  translations: zhLanguage.translations,
};
const chinese = new ZxcvbnFactory(options);

describe('with plain zxcvbn-ts, score without and with it', () => {
  test.each([
    ['zhangwei', 2, 0],
    ['zhangwei1990', 3, 1],
    ['Zhangwei@1990', 4, 2],
    ['Zhang@1990', 3, 2],
    ['woaini1314', 3, 0],
    ['woaini520', 2, 0],
    ['woaiwojia', 3, 0],
    ['yibao123', 2, 1],
    ['Yibao@2024', 3, 1],
    ['Hangzhou@2024', 4, 1],
    ['hangzhou123', 3, 1],
    ['tangshan123', 3, 1],
    ['liming123', 3, 1],
    ['Shebao@123', 3, 1],
    ['Ybj@12345', 2, 1],
    ['7758521', 2, 0],
    ['wanshiruyi2020', 4, 1],
    ['xiaoming666', 3, 1],
    ['jiankang2023!', 4, 2],
    ['5201314', 1, 0],
    // What is not Chinese stays as it was.
    ['P@ssw0rd', 0, 0],
    ['Zs123456!', 3, 3],
    ['kX7pQm2z', 2, 2],
  ])('%s: %i, %i', (password, without, using) => {
    expect(plain.check(password).score).toBe(without);
    expect(chinese.check(password).score).toBe(using);
  });
});

test('the dictionaries are what the engine looks up: lower case, no tone, no space, each once', () => {
  for (const [name, words] of Object.entries(zhLanguage.dictionary)) {
    expect(words.length, name).toBeGreaterThan(6);
    expect(
      words.filter((word) => !/^[!-@[-`a-z{-~]+$/.test(word)),
      name,
    ).toEqual([]);
    expect(words.length - new Set(words).size, name).toBe(0);
  }
});

test.each([
  ['commonWords-zh', ['zhongguo', 'women', 'gongzuo']],
  ['phrases-zh', ['woaini', 'woaiwojia', 'pingan']],
  ['names-zh', ['zhangwei', 'liming', 'wangfang']],
  ['places-zh', ['hangzhou', 'tangshan', 'yanbian', 'xishuangbanna', 'shaanxi']],
  ['domain-zh', ['yibao', 'shebao', 'zgyb']],
] as const)('%s holds %j', (name, words) => {
  expect(zhLanguage.dictionary[name]).toEqual(expect.arrayContaining([...words]));
});

test('no word is an administrative suffix that was not cut off', () => {
  expect(
    zhLanguage.dictionary['places-zh'].filter((place) => /(zizhizhou|xingzhengquhua|diqu|zu)$/.test(place)),
  ).toEqual([]);
});

describe('translations', () => {
  const { warnings, suggestions, timeEstimation } = zhLanguage.translations;

  test('they are used', () => {
    expect(chinese.check('123456').feedback.warning).toBe(warnings.topTen);
    expect(chinese.check('zhangwei').feedback.warning).toBe(warnings.namesByThemselves);
  });

  test.each(Object.entries({ ...warnings, ...suggestions }))(
    '%s addresses nobody, is short and has no full stop',
    (_, text) => {
      expect(text).toMatch(/^[^你您。！!]{4,20}$/);
    },
  );

  test('times are in Chinese', () => {
    for (const text of Object.values(timeEstimation)) expect(text).toMatch(/^({base} )?[\u4e00-\u9fff]+$/);
  });
});
