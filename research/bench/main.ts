/** Measures the built package in dist/ beside its peers; writes research/results/bench.json and docs/guide/benchmark.md with its mirror. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { measure } from './measure';
import { renderResults } from './renderResults';
import type { Built } from './measure';
import { replaceBlock } from '../../tools/replaceBlock';
import { sourceHash } from '../../tools/sourceHash';
import { writeResults } from '../../tools/writeResults';

const root = join(__dirname, '../..');
const load = createRequire(join(root, 'package.json'));
const PEERS = [
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/language-common',
  'zxcvbn',
  'password-validator',
  'joi-password',
  'owasp-password-strength-test',
  'check-password-strength',
];

const main = async (): Promise<void> => {
  const source = sourceHash('bench');
  const [own, beside] = ['./package.json', './research/package.json'].map(
    (path) => (load(path) as { devDependencies: Record<string, string> }).devDependencies,
  );
  const versions = Object.fromEntries(PEERS.map((name) => [name, { ...own, ...beside }[name] ?? '']));
  const results = await measure({
    root,
    core: load('./dist/index.js') as Built['core'],
    strength: load('./dist/strength.js') as Built['strength'],
    versions,
  });
  console.log(JSON.stringify(results, null, 1));
  writeResults('bench', { source, ...results });
  for (const [language, path] of [
    ['zh', 'docs/guide/benchmark.md'],
    ['en', 'docs/en/guide/benchmark.md'],
  ] as const) {
    const page = join(root, path);
    writeFileSync(
      page,
      replaceBlock(readFileSync(page, 'utf8'), 'research/bench/main.ts', renderResults(results, language)),
    );
  }
};

void main();
