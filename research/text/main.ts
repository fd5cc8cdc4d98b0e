import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureText } from './measureText';
import { renderTextBlock } from './renderTextBlock';
import type { TextRun } from './TextRun';
import { replaceBlock } from '../../tools/replaceBlock';
import { sourceHash } from '../../tools/sourceHash';
import { writeResults } from '../../tools/writeResults';

/**
 * Measures what is accepted of personal, weak and random text passwords, and simulates the informed attacker.
 *
 * npm run attack:text                     10,000 passwords a set, 20,000 people; writes research/results/text.json and both pages of the guide
 * npm run attack:text -- --log "原因" "reason"   the same, and a line in research/text/runs.json: every run whose figures are used
 * npm run attack:text -- --quick          1,000 passwords a set, 2,000 people; writes nothing
 */
const root = join(__dirname, '../..');
const pages = { zh: 'docs/guide/attack.md', en: 'docs/en/guide/attack.md' } as const;
const seed = 20261122;

const options = process.argv.slice(2);
const isQuick = options.includes('--quick');
const noteAt = options.indexOf('--log');
const start = process.hrtime.bigint();
const source = sourceHash('text');

const results = measureText(isQuick ? 1000 : 10_000, isQuick ? 2000 : 20_000, seed, (done) => {
  console.error(`${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(0)} s: ${done}`);
});

for (const { set, shares } of results.sets)
  console.log(set.padEnd(22), shares.map(({ checker, accepted }) => `${checker} ${accepted}`).join('  '));
const missed = results.calibration.filter(
  ({ published, measured, tolerance }) => Math.abs(published - measured) > tolerance,
);
for (const { quantity, guesses, published, measured } of missed)
  console.error(`calibration missed: ${quantity} ${guesses ?? 'accepted'}: ${measured.toFixed(2)} for ${published}`);
// A quick run has too few people for the policies that are slow to ask.
if (missed.length > 0 && !isQuick) process.exitCode = 1;

if (!isQuick) {
  const path = join(root, 'research/text/runs.json');
  const runs = JSON.parse(readFileSync(path, 'utf8')) as TextRun[];
  if (noteAt >= 0) {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
    const ofCore = results.sets.map(
      ({ set, shares }) => [set, shares.find(({ checker }) => checker === 'core')?.accepted ?? NaN] as const,
    );
    const row = results.fallen.find(({ checker }) => checker === 'core');
    runs.push({
      date: new Date().toISOString().slice(0, 10),
      commit,
      note: { zh: options[noteAt + 1] ?? '', en: options[noteAt + 2] ?? '' },
      accepted: Object.fromEntries(ofCore),
      refused: row?.firstRefused ?? NaN,
      fallen: row?.shares.find(({ at }) => at === 100)?.share ?? NaN,
    });
    writeFileSync(path, `${JSON.stringify(runs, null, 1)}\n`);
  }
  writeResults('text', { source, ...results });
  for (const language of ['zh', 'en'] as const) {
    const page = join(root, pages[language]);
    writeFileSync(
      page,
      replaceBlock(readFileSync(page, 'utf8'), 'research/text/main.ts', renderTextBlock(results, runs, language)),
    );
  }
}
