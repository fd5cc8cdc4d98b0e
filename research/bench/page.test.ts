import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceBlock } from '../../tools/replaceBlock';
import { checkPassword, definePolicy } from '../../src/index';
import { knownPerson } from '../../tests/knownPerson';
import { candidates } from './candidates';
import { renderResults } from './renderResults';
import type { Results } from './Results';

const root = join(__dirname, '../..');
const results = JSON.parse(readFileSync(join(__dirname, '../results/bench.json'), 'utf8')) as Results;

test.each([
  ['zh', 'docs/guide/benchmark.md'],
  ['en', 'docs/en/guide/benchmark.md'],
] as const)('the page in %s holds the results', (language, path) => {
  const page = readFileSync(join(root, path), 'utf8');
  expect(replaceBlock(page, 'research/bench/main.ts', renderResults(results, language))).toBe(page);
});

test('the peers are those of package.json and research/package.json', () => {
  const read = (path: string): Record<string, string> =>
    (JSON.parse(readFileSync(join(root, path), 'utf8')) as { devDependencies: Record<string, string> }).devDependencies;
  const devDependencies = { ...read('package.json'), ...read('research/package.json') };
  for (const [name, version] of Object.entries(results.versions)) expect(devDependencies[name], name).toBe(version);
});

test('weak candidates are refused and most random ones accepted, so that both ways are measured', () => {
  const policies = {
    pin: definePolicy({}),
    text: definePolicy({
      credential: 'online-account',
      format: { minLength: 8, maxLength: 256, alphabet: 'printable' },
    }),
  };
  for (const [kind, inputs] of Object.entries(candidates)) {
    const policy = kind.startsWith('pin') ? policies.pin : policies.text;
    const accepted = inputs.filter(
      (candidate) => checkPassword(policy, candidate, { subject: knownPerson }).accepted,
    ).length;
    if (kind.endsWith('Refused')) expect(accepted, kind).toBe(0);
    else expect(accepted, kind).toBeGreaterThan(inputs.length * 0.9);
  }
});
