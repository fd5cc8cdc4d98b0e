/** The page about entries names every entry of the package and no other. */
import { expect, test } from 'vitest';
import { readPage } from './pages';

test.each(['docs/guide/entries.md', 'docs/en/guide/entries.md'])('%s', (path) => {
  const { exports } = JSON.parse(readPage('package.json')) as { exports: Record<string, unknown> };
  const entries = Object.keys(exports).filter((entry) => entry !== './package.json');
  const table = [...readPage(path).matchAll(/^\| `(\.(?:\/[^`]*)?)` \|/gm)].map(([, entry]) => entry);
  expect(table.sort()).toEqual(entries.sort());
  expect(readPage(path)).toMatch(entries.length === 19 ? /nineteen entries|十九个入口/ : /^$/);
});

/** Bytes after gzip by entry, as the page of sizes says. */
const readSizes = (path: string): Map<string, number> =>
  new Map(
    [...readPage(path).matchAll(/^\| `(\.[^` ]*)`[^|`]*\| ([\d,]+) \|/gm)].map(([, entry = '', bytes = '']) => [
      entry,
      Number(bytes.replace(/,/g, '')),
    ]),
  );

test.each(['docs/guide', 'docs/en/guide'])('the sizes are those of the page of sizes: %s', (folder) => {
  const sizes = readSizes(`${folder}/sizes.md`);
  expect(sizes.size).toBeGreaterThan(10);
  const stated = [...readPage(`${folder}/entries.md`).matchAll(/^\| `(\.[^`]*)` \|.*\| \+?([^|]*) \|$/gm)];
  expect(stated.length).toBeGreaterThan(10);
  for (const [, entry = '', size = ''] of stated) {
    const bytes = sizes.get(entry);
    expect(size, entry).toBe(bytes === undefined ? '—' : `${(bytes / 1000).toFixed(1)} kB`);
  }
});
