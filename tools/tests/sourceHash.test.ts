import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashSource } from '../sourceHash';
import { formatRows } from '../writeResults';
import { temporaryFolder } from './temporaryFolder';

const folder = temporaryFolder();

/** The fingerprint of a program of three files, where some are written otherwise. */
const hashOf = (changed: Readonly<Record<string, string>> = {}): string => {
  const files = {
    'main.ts':
      "import { half } from './half';\nimport table from './table.json';\nexport const all = half(table.size);\n",
    'half.ts': 'export const half = (whole: number): number => whole / 2;\n',
    'table.json': '{ "size": 4 }',
    'words.txt': 'one',
    'other.ts': 'export const other = 1;\n',
    ...changed,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return hashSource(['main.ts'], ['words.txt'], folder);
};

const before = hashOf();

describe('the fingerprint of a measured program', () => {
  test.each([
    [
      'a comment',
      { 'half.ts': '/** Half of it. */\nexport const half = (whole: number): number => whole / 2; // so\n' },
    ],
    ['a type', { 'half.ts': 'type Size = number;\nexport const half = (whole: Size): Size => whole / 2;\n' }],
    ['line breaks', { 'half.ts': 'export const half = (whole: number): number =>\n    whole /\n    2;\n' }],
    ['the layout of data', { 'table.json': '{\n  "size": 4\n}\n' }],
    ['a file that nobody imports', { 'other.ts': 'export const other = 2;\n' }],
  ])('does not notice %s', (_, changed) => {
    expect(hashOf(changed)).toBe(before);
  });

  test.each([
    ['an operator', { 'half.ts': 'export const half = (whole: number): number => whole * 2;\n' }],
    ['a text', { 'half.ts': "export const half = (whole: number): string => '/* */' + whole;\n" }],
    ['data that is imported', { 'table.json': '{ "size": 5 }' }],
    ['a file that is read', { 'words.txt': 'two' }],
    ['what is imported', { 'main.ts': "import { other } from './other';\nexport const all = other;\n" }],
  ])('notices %s', (_, changed) => {
    expect(hashOf(changed)).not.toBe(before);
  });
});

test('results are JSON with one row on each line', () => {
  const results = {
    source: 'ab',
    rows: [
      { at: 1, share: 2.5 },
      { at: 10, attacks: [['pin', 3]] },
    ],
    none: undefined,
  };
  const text = formatRows(results);
  expect(JSON.parse(text)).toEqual(results);
  expect(text.split('\n')).toEqual([
    '{',
    ' "source": "ab",',
    ' "rows": [',
    '  {"at": 1, "share": 2.5},',
    '  {',
    '   "at": 10,',
    '   "attacks": [',
    '    ["pin", 3]',
    '   ]',
    '  }',
    ' ]',
    '}',
  ]);
});
