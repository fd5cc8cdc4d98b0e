import { describe, expect, test } from 'vitest';
import { en } from '../../src/cli/texts/en';
import { zhCn } from '../../src/cli/texts/zhCn';
import { flags } from '../../src/cli/arguments';

const sentencesOf = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : sentencesOf(value as object, `${path}${key}.`),
  );

const chinese = sentencesOf(zhCn).filter(([path]) => path !== 'help');

describe.each([
  ['zh-CN', zhCn],
  ['en', en],
] as const)('%s', (_, texts) => {
  test('the help names every option', () => {
    for (const name of Object.keys(flags)) expect(texts.help).toContain(`--${name}`);
  });

  test('the help fits a wide terminal', () => {
    for (const line of texts.help.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
});

test('both have the same placeholders', () => {
  const english = new Map(sentencesOf(en));
  const placeholders = (text = ''): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [path, sentence] of chinese) expect(placeholders(english.get(path)), path).toEqual(placeholders(sentence));
});

test.each(chinese)('%s is short and addresses nobody: %s', (_, sentence) => {
  expect(sentence).not.toMatch(/[你您。！]/);
  expect((sentence.match(/[\u4e00-\u9fff]/g) ?? []).length).toBeLessThanOrEqual(20);
});
