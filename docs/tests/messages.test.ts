import { expect, test } from 'vitest';
import { buildMessages } from '../generators/buildMessages';
import { catalogues } from '../../tests/messages/catalogues';
import { findingCodes } from '../../src/policy/findingCodes';
import { readPage } from './pages';

test.each([...buildMessages('.')])('%s is up to date (npx tsx docs/generators/buildMessages.ts)', (path, text) => {
  expect(readPage(path)).toBe(text);
});

test.each(['docs/guide/messages.md', 'docs/en/guide/messages.md'])('%s has every code in every language', (path) => {
  for (const code of Object.keys(findingCodes)) {
    const [, row = ''] = readPage(path).split(`\n| \`${code}\` | `);
    const cells = row.split('\n')[0]?.split(' | ') ?? [];
    expect(cells, code).toHaveLength(catalogues.length);
    expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
  }
});
