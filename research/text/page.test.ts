import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWeakChoices } from './readWeakChoices';
import { renderTextBlock } from './renderTextBlock';
import type { TextResults } from './TextResults';
import type { TextRun } from './TextRun';
import { replaceBlock } from '../../tools/replaceBlock';

const read = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');
const results = JSON.parse(read('research/results/text.json')) as TextResults;
const runs = JSON.parse(read('research/text/runs.json')) as TextRun[];

test.each([
  ['docs/guide/attack.md', 'zh'],
  ['docs/en/guide/attack.md', 'en'],
] as const)('%s shows the results of the last run', (path, language) => {
  const page = read(path);
  expect(page).toBe(replaceBlock(page, 'research/text/main.ts', renderTextBlock(results, runs, language)));
});

test('a page without a block for text passwords is an error', () => {
  expect(() => replaceBlock('<!-- generated: research/attack/main.ts -->', 'research/text/main.ts', 'x')).toThrow(
    'no block',
  );
});

test('the results are those of a full run, within the calibration', () => {
  expect([results.size, results.people]).toEqual([4000, 8000]);
  for (const { quantity, guesses, published, measured, tolerance } of results.calibration) {
    expect(Math.abs(measured - published), `${quantity} ${guesses ?? 'accepted'}`).toBeLessThanOrEqual(tolerance);
  }
});

test('the last line of the log is the run that is shown, the first is from before any tuning', () => {
  const [first] = runs;
  const last = runs[runs.length - 1];
  for (const { set, shares } of results.sets)
    expect(last?.accepted[set], set).toBe(shares.find(({ checker }) => checker === 'core')?.accepted);
  expect(first?.accepted['weak']).toBe(36.46);
});

test('the weak choices are as they were frozen, at least 300, and the library does what was measured of them', () => {
  expect(createHash('sha256').update(read('research/text/weakChoices.json')).digest('hex')).toBe(
    'cfe05a5a071e3aec8d6a70c469961507fd47fd5725d652d0e958c7ad1bf16b7f',
  );
  const sizes = [...readWeakChoices().values()].map(({ passwords }) => passwords.length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(300);
  expect(results.families.map(({ size }) => size)).toEqual(sizes);
});
