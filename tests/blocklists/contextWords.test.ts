import { expect, test } from 'vitest';
import { contextWords } from '../../src/blocklists/generated/contextWords';

test.each([
  'yibao',
  'shebao',
  'yiliao',
  'ybj',
  'sbk',
  'nhsa',
  'rensheju',
  'canbao',
  'zhongguo',
  '12393',
  '12333',
  '12345',
  'gjyb',
  'yiyao',
  'yaodian',
  'gongshang',
  'yanglao',
  'shengyu',
])('%s is a word of the field', (word) => {
  expect(contextWords.indexOf(word)).toBeGreaterThanOrEqual(0);
  expect(contextWords.indexOf(word)).toBeLessThan(contextWords.indexOf('beijing'));
});

test.each([
  'beijing',
  'chongqing',
  'hangzhou',
  'xiamen',
  'changsha',
  'shanxi',
  'shaanxi',
  'neimenggu',
  'xizang',
  'aomen',
])('%s is a place', (word) => {
  expect(contextWords).toContain(word);
});

test('each word stands once, in lower-case ASCII', () => {
  expect(new Set(contextWords).size).toBe(contextWords.length);
  expect(contextWords.every((word) => /^[a-z]+$|^\d{5}$/.test(word))).toBe(true);
});
