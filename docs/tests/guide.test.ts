import { dirname, join } from 'node:path/posix';
import * as kinds from '../../src/documents/kinds';
import { describe, expect, test } from 'vitest';
import { noteCodes } from '../../tests/noteCodes';
import { credentials, formats } from '../../src/policy/formats';
import type { PolicyOptions } from '../../src/types';
import { isPath, linksOf, listPages, readPage } from './pages';
import { countPromises, runSnippet, snippetsOf } from './runSnippet';

const start = ['docs/index.md', 'docs/quick-start.md'];
const guide = listPages('docs/guide');
const contributing = listPages('docs/contributing');
const mirrorOf = (path: string): string => path.replace('docs/', 'docs/en/');
const pages = [...start, ...guide, ...contributing].flatMap((path) => [path, mirrorOf(path)]);
const inBoth = (path: string): string[] => [readPage(path), readPage(mirrorOf(path))];

// The types make sure that no option is forgotten.
const options: Record<keyof PolicyOptions, true> = {
  region: true,
  credential: true,
  issuer: true,
  format: true,
  initialPasswords: true,
  blocklist: true,
  requiredSubject: true,
  strictness: true,
  meter: true,
  minGuesses: true,
  severities: true,
};

describe.each([...pages, 'CONTRIBUTING.md'])('%s', (path) => {
  const page = readPage(path);

  test('every relative link leads to a file', () => {
    for (const target of linksOf(page).filter((each) => !/^(https?:|#)/.test(each))) {
      expect(isPath(join(dirname(path), target.replace(/#.*$/, ''))), target).toBe(true);
    }
  });

  test('every code block does what it says', async () => {
    for (const code of snippetsOf(page, 'ts')) expect(await runSnippet(code)).toBe(countPromises(code));
  });
});

test.each([...start, ...guide])('%s promises results in both languages alike', (path) => {
  const [chinese = [], english = []] = inBoth(path).map((page) => snippetsOf(page, 'ts').map(countPromises));
  expect(english).toEqual(chinese);
});

test('the confidence of the rules is as the security page says', () => {
  const { rules } = JSON.parse(readPage('src/regions/generated/regions.json')) as { rules: { confidence: string }[] };
  const low = rules.filter(({ confidence }) => confidence === 'low').length;
  expect(rules.filter(({ confidence }) => confidence === 'high').length * 20).toBeLessThan(rules.length);
  expect(rules.length).toBeGreaterThan(200);
  expect(low * 2).toBeGreaterThan(rules.length);
  for (const page of inBoth('docs/guide/security.md'))
    expect(page).toMatch(/more than 200 rules most|200 多条规则，多数/);
});

test('every note code has a row', () => {
  for (const page of inBoth('docs/guide/documents.md')) {
    for (const code of noteCodes) expect(page).toContain(`| \`${code}\` |`);
  }
});

test('every kind of document has a row', () => {
  const listed = Object.entries(kinds).filter(([, kind]) => kinds.documents.some((document) => document === kind));
  expect(listed).toHaveLength(kinds.documents.length);
  for (const page of inBoth('docs/guide/documents.md')) {
    for (const [kind] of listed) expect(page).toContain(`| \`${kind}\` |`);
  }
});

test('every option, credential and format has a row', () => {
  for (const page of inBoth('docs/guide/policy.md')) {
    for (const name of [options, credentials, formats].flatMap((each) => Object.keys(each)))
      expect(page).toContain(`| \`${name}\` |`);
  }
});
