import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './paths';
import { readLineVectors, readVectors } from './readVectors';
import { all } from './run';

const { verdicts, derivations } = readVectors();
const both = verdicts.length + derivations.length;
/** By its column: each way to load the package answers all vectors, the command line those that are lines. */
const totals = [both, both, both, readLineVectors().length];

describe.each(['docs/guide/engines.md', 'docs/en/guide/engines.md'])('%s', (path) => {
  const rows = readFileSync(join(root, path), 'utf8')
    .split('\n')
    .filter((line) => / \d+ \/ \d+ /.test(line))
    .map((line) => line.split('|').slice(2, -2));

  test('has a row for each engine at least', () => {
    expect(rows.length).toBeGreaterThanOrEqual(all.length);
  });

  test('holds the vectors of today, all passed', () => {
    for (const row of rows)
      row.forEach((cell, i) => {
        expect(['', `${totals[i]} / ${totals[i]}`]).toContain(cell.trim());
      });
  });
});
