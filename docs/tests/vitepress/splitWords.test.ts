import { expect, test } from 'vitest';
import { splitWords } from '../../.vitepress/config/splitWords';

test.each<[text: string, words: string[]]>([
  ['初始密码', ['初始', '始密', '密码', '码']],
  ['码', ['码']],
  ['PIN 码', ['pin', '码']],
  ['用于6位密码。', ['用于', '于', '6', '位密', '密码', '码']],
  ['initial-password.common', ['initial', 'password', 'common']],
  ['checkPassword(policy)', ['checkpassword', 'policy']],
  ['，。！ \n', []],
  ['', []],
])('%j', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test('whatever is a part of Chinese text begins one of its words, so that a prefix search finds it', () => {
  const words = splitWords('连续错六次锁定');
  for (const part of ['连', '锁', '定', '六次']) expect(words.some((word) => word.startsWith(part))).toBe(true);
});

test('needs nothing outside itself: it is sent to the browser as text', () => {
  const copy = new Function(`return ${splitWords.toString()}`)() as typeof splitWords;
  expect(copy('社保卡 PIN')).toEqual(splitWords('社保卡 PIN'));
});
