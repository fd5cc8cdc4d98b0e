import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { en } from '../../.vitepress/config/locales/en';
import { zh } from '../../.vitepress/config/locales/zh';
import { listPages } from '../../.vitepress/config/listPages';
import { listPages as listFiles } from '../pages';

interface Item {
  link?: string;
  items?: Item[];
}

const linksIn = (items: readonly Item[]): string[] =>
  items.flatMap(({ link, items: inner = [] }) => [...(link ? [link] : []), ...linksIn(inner)]);

const root = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a new page is listed without being named anywhere: by order, then by path, an index first', () => {
  mkdirSync(join(root, 'guide/deep'), { recursive: true });
  const pages = {
    'index.md': '# I',
    'zebra.md': '---\norder: 1\n---\n# Z',
    'apple.md': '# A',
    'deep/new.md': '# D',
    'notes.txt': 'no page',
  };
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(root, 'guide', name), text);
  expect(listPages(root, 'guide', true).map(({ path }) => path)).toEqual([
    'guide/index',
    'guide/zebra',
    'guide/apple',
    'guide/deep/new',
  ]);
  expect(listPages(root, 'guide', false).map(({ path }) => path)).toEqual([
    'guide/index',
    'guide/zebra',
    'guide/apple',
  ]);
  expect(listPages(root, 'none', true)).toEqual([]);
});

test.each([
  ['', zh],
  ['en/', en],
])('every page of "%s" but the first is in a sidebar', (prefix, { themeConfig }) => {
  const sidebars = Object.values(themeConfig?.sidebar ?? {}) as Item[][];
  const listed = new Set(sidebars.flatMap(linksIn));
  const isOwn = (path: string): boolean => path.startsWith('en/') === (prefix === 'en/') && path !== `${prefix}index`;
  const paths = listFiles('docs')
    .map((path) => path.slice('docs/'.length, -'.md'.length))
    .filter(isOwn);
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths) expect(listed, path).toContain(`/${path.replace(/index$/, '')}`);
});
