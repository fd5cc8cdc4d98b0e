/** Measures the built package in dist/ beside its peers; writes tests/bench/results.json and docs/guide/benchmark.md with its mirror. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { measure } from '../tests/bench/measure';
import { renderResults } from '../tests/bench/renderResults';
import type { Built } from '../tests/bench/measure';
import { replaceBlock } from './pages/replaceBlock';

const root = join(__dirname, '..');
const load = createRequire(join(root, 'package.json'));
const PEERS = ['@zxcvbn-ts/core', '@zxcvbn-ts/language-common', 'zxcvbn', 'password-validator', 'joi-password', 'owasp-password-strength-test', 'check-password-strength'];

const main = async (): Promise<void> => {
  const { devDependencies } = load('./package.json') as { devDependencies: Record<string, string> };
  const versions = Object.fromEntries(PEERS.map((name) => [name, devDependencies[name] ?? '']));
  const results = await measure({ root, core: load('./dist/index.js') as Built['core'], strength: load('./dist/strength.js') as Built['strength'], versions });
  console.log(JSON.stringify(results, null, 1));
  writeFileSync(join(root, 'tests/bench/results.json'), `${JSON.stringify(results, null, 1)}\n`);
  for (const [language, path] of [['zh', 'docs/guide/benchmark.md'], ['en', 'docs/en/guide/benchmark.md']] as const) {
    const page = join(root, path);
    writeFileSync(page, replaceBlock(readFileSync(page, 'utf8'), 'scripts/bench.ts', renderResults(results, language)));
  }
};

void main();
