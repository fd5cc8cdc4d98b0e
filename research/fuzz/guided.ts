/**
 * Fuzzes documents, normalize and checkPassword, guided by coverage: `npm run fuzz:guided -- --minutes 10 --seed 1`. Ends with 1
 * where an answer broke a promise, and shows the smallest input for it. With `--write` the figures go into the documentation.
 */
import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz';
import { loadLibrary } from './loadLibrary';
import { renderFigures } from './renderFigures';
import type { Figures } from './Figures';
import { targets } from './targets';
import { seededNumbers } from '../../tests/randomTexts';
import { replaceBlock } from '../../tools/replaceBlock';
import { sourceHash } from '../../tools/sourceHash';
import { writeResults } from '../../tools/writeResults';

const root = join(__dirname, '../..');
const options = {
  minutes: { type: 'string', default: '10' },
  seed: { type: 'string', default: String(randomInt(1, 2 ** 31)) },
  write: { type: 'boolean', default: false },
} as const;
const {
  values: { minutes, seed, write },
} = parseArgs({ options });

/** Of the time; the larger the door, the more. */
const SHARES: Readonly<Record<keyof typeof targets, number>> = { documents: 0.2, normalize: 0.2, checkPassword: 0.6 };

const source = sourceHash('fuzz');
const { library, counts } = loadLibrary();
const next = seededNumbers(Number(seed));
console.log(`seed ${seed}, ${counts.length} blocks`);

const figures: Figures = {
  minutes: Number(minutes),
  seed: Number(seed),
  node: process.version,
  blocks: counts.length,
  targets: {},
};
for (const [name, create] of Object.entries(targets)) {
  const end = Date.now() + Number(minutes) * 60_000 * SHARES[name as keyof typeof targets];
  const { crashes, ...outcome } = fuzz(
    create(library),
    counts,
    (below) => next() % below,
    () => Date.now() > end,
  );
  figures.targets[name] = { ...outcome, crashes: crashes.length };
  console.log(name, outcome);
  for (const crash of crashes) console.log(`${crash.message}\n  ${JSON.stringify(crash.input)}`);
  if (crashes.length > 0) process.exitCode = 1;
}

if (write) {
  writeResults('fuzz', { source, ...figures });
  for (const [language, path] of [
    ['zh', 'docs/contributing/testing.md'],
    ['en', 'docs/en/contributing/testing.md'],
  ] as const) {
    const page = join(root, path);
    writeFileSync(
      page,
      replaceBlock(readFileSync(page, 'utf8'), 'research/fuzz/guided.ts', renderFigures(figures, language)),
    );
  }
}
