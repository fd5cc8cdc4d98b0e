import { expect, test } from 'vitest';
import { buildDetectors } from '../generators/buildDetectors';
import { buildMessages } from '../generators/buildMessages';
import { catalogues } from '../../tests/messages/catalogues';
import { findingCodes } from '../../src/policy/findingCodes';
import { readPage } from './pages';

test.each([...buildMessages('.')])('%s is up to date (npm run messages)', (path, text) => {
  expect(readPage(path)).toBe(text);
});

test('the tables of detectors are as the check counts them (npm run messages)', { timeout: 600_000 }, () => {
  for (const [path, text] of buildDetectors('.')) expect(readPage(path)).toBe(text);
});

test.each(['docs/guide/messages.md', 'docs/en/guide/messages.md'])(
  '%s has every code with an example in every language',
  (path) => {
    for (const code of Object.keys(findingCodes)) {
      const [, row = ''] = readPage(path).split(`\n| \`${code}\` | `);
      const cells = row.split('\n')[0]?.split(' | ') ?? [];
      expect(cells, code).toHaveLength(1 + catalogues.length);
      expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
    }
  },
);
