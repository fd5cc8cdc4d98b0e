/** The pages hold what was measured, nothing of the run has failed, and parts of it were killed in the middle. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pages, readRows, renderPage } from './renderPages';
import type { CheckRow, JobRow } from './renderResults';

const rows = readRows();

test.each(pages)('the page in %s holds the results, and the files that it shows are there', (language, path) => {
  const page = readFileSync(path, 'utf8');
  expect(renderPage(page, rows, language)).toBe(page);
  const shown = [...page.matchAll(/^<<< (\S+)$/gm)].map(([, name = '']) => join(dirname(path), name));
  expect(shown).toHaveLength(2);
  for (const file of shown) expect(existsSync(file), file).toBe(true);
});

test('everything that was checked held', () => {
  const checks = rows.filter((row): row is CheckRow => row.row === 'check');
  expect(checks.length).toBeGreaterThan(10);
  expect(checks.filter(({ held }) => !held)).toEqual([]);
});

test('processes of the command line and a whole worker were killed, each before the job was done', () => {
  const killed = rows.find((row): row is JobRow => row.row === 'killed');
  const kills = killed?.kills ?? [];
  expect(kills.map((kill) => kill.killed).sort()).toEqual([
    'a command line',
    'a command line',
    'a command line',
    'worker 1',
  ]);
  for (const { processes, partitionsDone } of kills) {
    expect(processes).toBeGreaterThan(0);
    expect(partitionsDone).toBeLessThan(killed?.partitions ?? 0);
  }
  expect(killed?.restarts).toBeGreaterThan(0);
});
