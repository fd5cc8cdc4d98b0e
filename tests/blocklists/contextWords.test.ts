import { expect, test } from 'vitest';
import { listedWords, placeNames } from '../../src/blocklists/wordLists';
import { findWords } from '../../src/normalize/lexicon';
import { textViews } from '../../src/normalize/views';

const codesOf = (text: string): string[] => {
  const codes: string[] = [];
  const [view] = textViews(text, true);
  findWords(view, placeNames(), ({ code }, start, end) => {
    if (start === 0 && end === text.length) codes.push(code);
  });
  return codes;
};

const isServiceWord = (text: string): boolean => {
  const found: boolean[] = [];
  const [view] = textViews(text, true);
  findWords(view, listedWords(), ({ isContext }, start, end) => {
    if (start === 0 && end === text.length) found.push(isContext);
  });
  return found.includes(true);
};

test.each(['yibao', 'shebao', 'yiliao', 'ybj', 'sbk', 'rensheju', '12393', '12333', '医保', '社保卡', '医保局'])(
  '%s is a word of the service',
  (word) => {
    expect(isServiceWord(word)).toBe(true);
  },
);

test.each(['michael', 'woaini', 'kestrel', '8472'])('%s is none', (word) => {
  expect(isServiceWord(word)).toBe(false);
});

test.each([
  ['beijing', '11'],
  ['chongqing', '50'],
  ['hangzhou', '3301'],
  ['xiamen', '3502'],
  ['changsha', '4301'],
  ['neimenggu', '15'],
  ['广东', '44'],
  ['安徽', '34'],
])('%s is a place: %s', (name, code) => {
  expect(codesOf(name)).toContain(code);
});
