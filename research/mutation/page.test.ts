import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeOf } from './report/changeOf';
import { condenseReport } from './report/condenseReport';
import { renderResults } from './report/renderResults';
import type { Explanation, Results } from './report/Results';
import { replaceBlock } from '../../tools/replaceBlock';
import { isPath, readPage } from '../../docs/tests/pages';

const read = <T>(name: string): T => JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as T;
const results = read<Results>('../results/mutation.json');
const explanations = read<Explanation[]>('explanations.json');
const rooms = read<Record<string, string[]>>('rooms.json');

/** What the verdict rests on. */
const STRICT = ['documents', 'regions', 'judge'];

test.each([
  ['zh', 'docs/guide/mutation.md'],
  ['en', 'docs/en/guide/mutation.md'],
] as const)('the page in %s holds the results', (language, path) => {
  const page = readPage(path);
  expect(replaceBlock(page, 'research/mutation/main.ts', renderResults(results, explanations, language))).toBe(page);
});

test('every room was measured, and its tests are there', () => {
  expect(Object.keys(results.rooms)).toEqual(Object.keys(rooms));
  for (const path of Object.values(rooms).flat()) expect(isPath(path), path).toBe(true);
});

describe.each(STRICT)('%s', (room) => {
  const { files = {}, survivors = [] } = results.rooms[room] ?? {};

  test('at least 90 % of the changes are noticed', () => {
    const counts = Object.values(files);
    const [all, noticed] = [
      counts.reduce((sum, each) => sum + each.all, 0),
      counts.reduce((sum, each) => sum + each.noticed, 0),
    ];
    expect(all).toBeGreaterThan(50);
    expect(all - noticed).toBe(survivors.length);
    expect(noticed / all).toBeGreaterThanOrEqual(0.9);
  });

  test('every other one is explained', () => {
    const isExplained = (file: string, change: string): boolean =>
      explanations.some((each) => each.file === file && each.changes.includes(change));
    expect(survivors.filter((survivor) => !isExplained(survivor.file, changeOf(survivor)))).toEqual([]);
  });
});

test('what is explained did happen', () => {
  const changes = Object.values(results.rooms).flatMap(({ survivors }) =>
    survivors.map((survivor) => `${survivor.file} ${changeOf(survivor)}`),
  );
  for (const { file, changes: explained } of explanations)
    for (const change of explained) expect(changes).toContain(`${file} ${change}`);
});

test('a report is condensed to counts and to the code that was changed, in one line', () => {
  const place = (line: number, start: number, endLine: number, end: number) => ({
    start: { line, column: start },
    end: { line: endLine, column: end },
  });
  const source = 'const a = 1;\nif (a) {\n  go();\n}\n';
  const mutants = [
    { status: 'Killed', location: place(1, 11, 1, 12) },
    { status: 'Timeout', location: place(1, 11, 1, 12) },
    { status: 'Survived', replacement: 'false', location: place(2, 5, 2, 6) },
    { status: 'NoCoverage', replacement: '{}', location: place(2, 8, 4, 2) },
    { status: 'Ignored', location: place(1, 1, 1, 2) },
  ];
  expect(
    condenseReport({ files: { 'src/a.ts': { source, mutants }, 'src/types.ts': { source: '', mutants: [] } } }),
  ).toEqual({
    files: { 'src/a.ts': { noticed: 2, all: 4 } },
    survivors: [
      { file: 'src/a.ts', original: 'a', replacement: 'false' },
      { file: 'src/a.ts', original: '{ go(); }', replacement: '{}' },
    ],
  });
});
