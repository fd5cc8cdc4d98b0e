/**
 * Measures what `check --jsonl` costs a line and whether its memory grows, with lines of synthetic people; writes
 * research/results/load.json and the tables of docs/guide/cli.md and docs/guide/scale.md with their mirrors.
 *
 *   npm run build && npm run load:cli                     all of it: about fifteen minutes
 *   npm run load:cli -- memory                            ten million lines
 *   npm run load:cli -- rates                             what a line costs
 *   npm run load:cli -- pages                             writes the pages once more
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { sourceHash } from '../../tools/sourceHash';
import { writeResults } from '../../tools/writeResults';
import { measureIdle, measureLoad } from './measureLoad';
import { pages, readResults, renderPage, type LoadResults } from './renderLoad';

/** So many that memory would show that it grows. */
const MANY = 10_000_000;

/** Of several rounds the one that other work disturbed least. */
const ROUNDS = 3;

/** Enough for each round to take some ten seconds. */
const RUNS = [
  ['pin', 200_000, []],
  ['core', 50_000, ['--credential', 'online-account']],
  ['light', 8_000, ['--credential', 'online-account', '--meter', 'light']],
  ['full', 8_000, ['--credential', 'online-account', '--meter', 'full']],
] as const;

const measureRates = async (): Promise<LoadResults['rates']> => {
  const rates: LoadResults['rates'] = {};
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, lines, options] of RUNS) {
      const load = await measureLoad(lines, name === 'pin' ? 'pin' : 'text', options);
      console.log(name, JSON.stringify(load));
      if (load.coreSeconds < (rates[name]?.coreSeconds ?? Infinity)) rates[name] = load;
    }
  return rates;
};

/** Adds what was measured to the results; what another source was measured for goes. */
const keep = (measured: Partial<LoadResults>): void => {
  const setting = {
    source: sourceHash('load'),
    node: process.version,
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
  };
  const before = readResults();
  writeResults('load', { ...(before.source === setting.source && before), ...setting, ...measured } as LoadResults);
};

const writePages = (): void => {
  for (const [language, name, path] of pages) {
    writeFileSync(path, renderPage(readFileSync(path, 'utf8'), name, readResults(), language));
  }
};

const main = async (): Promise<void> => {
  const [, , part = 'all'] = process.argv;
  if (part === 'all' || part === 'memory') {
    keep({ memory: await measureLoad(MANY, 'pin', []), idleMB: await measureIdle() });
  }
  if (part === 'all' || part === 'rates') keep({ rounds: ROUNDS, rates: await measureRates() });
  if (part === 'all' || part === 'pages') writePages();
};

void main();
