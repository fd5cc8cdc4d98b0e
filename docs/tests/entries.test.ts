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
