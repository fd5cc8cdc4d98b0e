/**
 * Measures what `check --jsonl` costs a line and whether its memory grows, with lines of synthetic people; writes
 * research/results/load.json and the tables of docs/guide/cli.md and docs/guide/scale.md with their mirrors.
 *
 *   npm run build && npm run load:cli                     ten million PINs, then texts: some ten minutes
 *   npm run load:cli -- 100000                            so many PINs; writes nothing
 *   npm run load:cli -- pages                             writes the pages once more
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { sourceHash } from '../../tools/sourceHash';
import { writeResults } from '../../tools/writeResults';
import { measureLoad } from './measureLoad';
import { pages, readResults, renderPage, type LoadResults } from './renderLoad';

/** Enough for each to take some tens of seconds; of PINs so many that memory would show that it grows. */
const RUNS = [
  ['pin', 10_000_000, []],
  ['core', 200_000, ['--credential', 'online-account']],
  ['light', 20_000, ['--credential', 'online-account', '--meter', 'light']],
  ['full', 20_000, ['--credential', 'online-account', '--meter', 'full']],
] as const;

const measureAll = async (): Promise<LoadResults> => {
  const [processor] = cpus();
  const results: LoadResults = {
    source: sourceHash('load'),
    node: process.version,
    processor: processor?.model ?? '',
    cores: cpus().length,
    runs: {},
  };
  for (const [name, lines, options] of RUNS) {
    results.runs[name] = await measureLoad(lines, name === 'pin' ? 'pin' : 'text', options);
    console.log(name, JSON.stringify(results.runs[name]));
  }
  return results;
};

const writePages = (): void => {
  for (const [language, name, path] of pages) {
    writeFileSync(path, renderPage(readFileSync(path, 'utf8'), name, readResults(), language));
  }
};

const main = async (): Promise<void> => {
  const [, , wanted] = process.argv;
  if (wanted !== undefined && wanted !== 'pages') {
    console.log(JSON.stringify(await measureLoad(Number(wanted), 'pin', [])));
    return;
  }
  if (wanted === undefined) writeResults('load', await measureAll());
  writePages();
};

void main();
