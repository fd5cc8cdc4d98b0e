import { dirname, join } from 'node:path/posix';
import * as kinds from '../../src/documents/kinds';
import { describe, expect, test } from 'vitest';
import { noteCodes } from '../../tests/noteCodes';
import { credentials } from '../../src/policy/formats';
import { formats } from '../../src/policy/formats';
import { messages as en } from '../../src/messages/en';
import { messages as zhCN } from '../../src/messages/zh-CN';
import { findingCodes } from '../../src/policy/findingCodes';
import type { PolicyOptions } from '../../src/types';
import { checkPassword, definePolicy, prepareSubject } from '../../src/index';
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

  test('every path that it names exists', () => {
    for (const [, named = ''] of page.matchAll(/`((?:src|tests|docs|scripts)\/[\w./-]+)`/g)) {
      expect(isPath(named), named).toBe(true);
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

test('every finding code has a row with its default severity', () => {
  for (const page of inBoth('docs/guide/detectors.md')) {
    for (const [code, { severity }] of Object.entries(findingCodes))
      expect(page).toMatch(
        new RegExp(`^\\| \`${code}\` \\| ${[...new Set([severity.digits, severity.text])].join(' / ')} \\|`, 'm'),
      );
  }
});

test.each([
  ['docs/guide/detectors.md', zhCN],
  ['docs/en/guide/detectors.md', en],
])('the messages in %s are those of the catalogue', (path, { findings }) => {
  for (const [code, wording] of Object.entries(findings)) {
    const text = typeof wording === 'string' ? wording : `${wording.digits} / ${wording.text}`;
    expect(readPage(path)).toMatch(new RegExp(`^\\| \`${code}\` .*\\| ${text.replace(/[{}?.()]/g, '\\$&')} \\|$`, 'm'));
  }
});

test('the families are counted as in the budget test', () => {
  const budget = readPage('tests/budget/pinBudget.test.ts');
  // Of each pair the first object counts all PINs, the second those of a few beginnings.
  const counted = [...budget.matchAll(/isDeep\s*\? (\{[^}]*\})/g)].map(([, counts = '']) => counts).join(' ');
  const figures = [...counted.matchAll(/: ([\d_]{3,})/g)].map(([, figure = '']) => Number(figure.replace(/_/g, '')));
  expect(figures).toHaveLength(12);
  for (const page of inBoth('docs/guide/detectors.md')) {
    for (const figure of figures) expect(page).toContain(`| ${figure.toLocaleString('en')} |`);
  }
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

test('the shares of the PIN space are those of the detectors', { timeout: 300_000 }, () => {
  const policy = definePolicy({});
  const subject = prepareSubject(policy, {});
  const counts = new Map<string, number>();
  for (let pin = 0; pin < 1_000_000; pin++) {
    const { findings } = checkPassword(policy, String(pin).padStart(6, '0'), { subject, currentPassword: '739105' });
    for (const code of new Set(findings.map((finding) => finding.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  for (const page of inBoth('docs/guide/detectors.md')) {
    const stated = [...page.matchAll(/^\| `([\w.-]+)` \| \w+ \| ([\d,]+) \|/gm)].map(([, code, count = '']) => [
      code,
      Number(count.replace(/,/g, '')),
    ]);
    expect(stated.length).toBeGreaterThan(5);
    for (const [code, count] of stated) expect(counts.get(String(code)) ?? 0, String(code)).toBe(count);
  }
});
