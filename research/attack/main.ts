import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure';
import { renderBlock } from './results/renderBlock';
import type { Run } from './results/Results';
import { strongest } from './results/thresholds';
import { replaceBlock } from '../../tools/replaceBlock';
import { sourceHash } from '../../tools/sourceHash';
import { writeResults } from '../../tools/writeResults';

/**
 * Simulates attackers on synthetic people.
 *
 * npm run attack                     40,000 people; writes research/results/attack.json and both pages of the guide
 * npm run attack -- --people 20000   the same with fewer people: wider intervals
 * npm run attack -- --log "原因" "reason"   the same, and a line in research/attack/results/runs.json: every run whose figures are used
 * npm run attack -- --quick          5,000 people, or as many as --people says; writes nothing, fails where the calibration does
 */
const root = join(__dirname, '../..');
const pages = { zh: 'docs/guide/attack.md', en: 'docs/en/guide/attack.md' } as const;
const seed = 20261122;

const options = process.argv.slice(2);
const isQuick = options.includes('--quick');
const noteAt = options.indexOf('--log');
const peopleAt = options.indexOf('--people');
const people = peopleAt >= 0 ? Number(options[peopleAt + 1]) : isQuick ? 5000 : 40_000;
const start = process.hrtime.bigint();
const source = sourceHash('attack');

const results = measure(people, seed, (done) => {
  console.error(`${done}: ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(0)} s`);
});

for (const row of [...results.tables.policies, ...results.tables.redraw]) {
  console.log(
    row.redraw.padEnd(12),
    row.policy.padEnd(22),
    strongest(row)
      .map(({ at, share }) => `${at}: ${share.toFixed(2)} %`)
      .join('  '),
  );
}
const missed = results.calibration.filter(
  ({ published, measured, tolerance }) => Math.abs(published - measured) > tolerance,
);
for (const { quantity, guesses, published, measured } of missed)
  console.error(`calibration missed: ${quantity} at ${guesses}: ${measured.toFixed(2)} for ${published}`);
if (missed.length > 0) process.exitCode = 1;

if (!isQuick) {
  const path = join(root, 'research/attack/results/runs.json');
  const runs = JSON.parse(readFileSync(path, 'utf8')) as Run[];
  if (noteAt >= 0) {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
    const fallen = Object.fromEntries(
      results.tables.policies.map((row) => [
        row.policy,
        strongest(row)
          .filter(({ at }) => at >= 10)
          .map(({ share }) => share),
      ]),
    );
    runs.push({
      date: new Date().toISOString().slice(0, 10),
      commit,
      people: results.people,
      note: { zh: options[noteAt + 1] ?? '', en: options[noteAt + 2] ?? '' },
      fallen,
    });
    writeFileSync(path, `${JSON.stringify(runs, null, 1)}\n`);
  }
  writeResults('attack', { source, ...results });
  for (const language of ['zh', 'en'] as const) {
    const page = join(root, pages[language]);
    writeFileSync(
      page,
      replaceBlock(readFileSync(page, 'utf8'), 'research/attack/main.ts', renderBlock(results, runs, language)),
    );
  }
}
