import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderBlock } from './renderBlock';
import type { Results, Run } from './Results';
import { replaceBlock } from '../../../tools/replaceBlock';

const read = (path: string): string => readFileSync(join(__dirname, '../../..', path), 'utf8');
const results = JSON.parse(read('research/results/attack.json')) as Results;
const runs = JSON.parse(read('research/attack/results/runs.json')) as Run[];

test.each([
  ['docs/guide/attack.md', 'zh'],
  ['docs/en/guide/attack.md', 'en'],
] as const)('%s holds the figures of the last run', (path, language) => {
  const page = read(path);
  expect(replaceBlock(page, 'research/attack/main.ts', renderBlock(results, runs, language))).toBe(page);
});

test('the last run of the log is the one whose figures are printed', () => {
  const { people, tables } = results;
  const last = runs[runs.length - 1];
  expect(last?.people).toBe(people);
  const none = tables.policies[0]?.attacks[0]?.shares.find(({ at }) => at === 100)?.share;
  expect(last?.fallen['none']?.[1]).toBe(none);
});

test('the calibration holds in the printed figures', () => {
  for (const { published, measured, tolerance } of results.calibration)
    expect(Math.abs(published - measured)).toBeLessThanOrEqual(tolerance);
});

test('a page without a block is refused', () => {
  expect(() => replaceBlock('nothing', 'research/attack/main.ts', 'x')).toThrow('no block');
});
