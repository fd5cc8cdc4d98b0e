import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceBlock } from '../../tools/replaceBlock';
import type { Figures } from './Figures';
import { renderFigures } from './renderFigures';
import { targets } from './targets';

const figures = JSON.parse(readFileSync(join(__dirname, '../results/fuzz.json'), 'utf8')) as Figures;

test.each([
  ['zh', 'docs/contributing/testing.md'],
  ['en', 'docs/en/contributing/testing.md'],
] as const)('the page in %s holds the figures', (language, path) => {
  const page = readFileSync(join(__dirname, '../..', path), 'utf8');
  expect(replaceBlock(page, 'research/fuzz/guided.ts', renderFigures(figures, language))).toBe(page);
});

test('every target was fuzzed, for ten minutes together', () => {
  expect(Object.keys(figures.targets)).toEqual(Object.keys(targets));
  expect(figures.minutes).toBeGreaterThanOrEqual(10);
});
