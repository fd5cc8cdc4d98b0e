import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Results as AttackResults } from '../../../../research/attack/results/Results';
import type { Results as BenchResults } from '../../../../research/bench/Results';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Files that the charts are made from, from the root of the project. */
export const resultFiles = {
  attack: 'research/results/attack.json',
  bench: 'research/results/bench.json',
  // The sizes have no other file than their table.
  sizes: 'docs/guide/sizes.md',
} as const;

const read = (path: string): string => readFileSync(root + path, 'utf8');

/** One entry of the package and how large it is. */
export interface EntrySize {
  /** The path that a project imports, or what the table of the page calls it. */
  entry: string;
  /** Bytes, minified and gzipped. */
  gzip: number;
}

/** The shares that fell in the simulation. */
export const readAttack = (): AttackResults => JSON.parse(read(resultFiles.attack)) as AttackResults;

/** The times that the benchmark took. */
export const readBench = (): BenchResults => JSON.parse(read(resultFiles.bench)) as BenchResults;

/** The rows of the generated table of sizes: `| entry | gzip | minified | limit |`. */
export const readSizes = (): EntrySize[] => {
  const [, block = ''] = read(resultFiles.sizes).split('<!-- generated: tools/sizes.ts, entries -->');
  const [table = ''] = block.split('<!-- /generated -->');
  return table
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, , gzip = '']) => /^[\d,]+$/.test(gzip))
    .map(([, entry = '', gzip = '']) => ({ entry: entry.replace(/`/g, ''), gzip: Number(gzip.replace(/,/g, '')) }));
};
