/** The page about sleeping accounts states what research/results/spark.json measured, and nothing of the run has failed. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage } from './pages';

interface Row {
  row: string;
  [key: string]: unknown;
}

const rows = JSON.parse(readPage('research/results/spark.json')) as Row[];
const rowsOf = (name: string): Row[] => rows.filter(({ row }) => row === name);

/** The cells of every table of a page that begins with as many cells of dashes. */
const cellsOf = (page: string): string[] =>
  page
    .split('\n')
    .filter((line) => /^\|.*\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
        .join(' | '),
    );

const asText = (values: readonly unknown[]): string =>
  values
    .map((value) =>
      typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 4 }) : String(value),
    )
    .join(' | ');

test('everything that was checked held', () => {
  expect(rowsOf('check').length).toBeGreaterThan(10);
  expect(rowsOf('check').filter(({ held }) => held !== true)).toEqual([]);
});

describe.each(['docs/guide/audit.md', 'docs/en/guide/audit.md'])('%s', (path) => {
  const page = readPage(path);
  const lines = cellsOf(page);
  const ends = (values: readonly unknown[]): boolean => lines.some((line) => line.endsWith(` | ${asText(values)}`));

  test('how many values a person has', () => {
    expect(rowsOf('values')).toHaveLength(6);
    for (const { least, median, mean, most } of rowsOf('values')) expect(ends([least, median, mean, most])).toBe(true);
  });

  test('what a hash and a province cost', () => {
    expect(rowsOf('hash')).toHaveLength(6);
    for (const { name, milliseconds, coreDaysAnywhere, coreDaysRegion } of rowsOf('hash')) {
      expect(lines).toContain(asText([name, milliseconds, coreDaysAnywhere, coreDaysRegion]));
    }
  });

  test('what the cluster did', () => {
    const [alone] = rowsOf('one process');
    expect(ends([alone?.seconds, alone?.accountsPerCoreSecond, '—', '—'])).toBe(true);
    for (const { seconds, accountsPerCoreSecond, accountsPerCoreSecondWithEngine, workerMB } of [
      ...rowsOf('calm'),
      ...rowsOf('killed'),
    ]) {
      expect(ends([seconds, accountsPerCoreSecond, accountsPerCoreSecondWithEngine, workerMB])).toBe(true);
    }
    const kills = rowsOf('killed').flatMap(
      (row) => row['kills'] as { killed: string; processes: number; partitionsDone: number }[],
    );
    expect(kills.map(({ killed }) => killed)).toContain('worker 1');
    expect(page).toContain(kills.map(({ partitionsDone }) => partitionsDone).join(', '));
  });

  test('shows files that are there', () => {
    const shown = [...page.matchAll(/^<<< \S*research\/spark\/(\S+)$/gm)].map(([, name]) => name);
    expect(shown).toEqual(['audit_job.py', 'verify.mjs']);
    expect(readdirSync('research/spark')).toEqual(expect.arrayContaining(shown));
  });
});
