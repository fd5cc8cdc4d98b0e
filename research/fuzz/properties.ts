/**
 * Runs every property a million times, with a new seed each night: `npm run fuzz`, for less `FC_RUNS=10000 npm run fuzz`, for the
 * same again `FC_SEED=1234 npm run fuzz`. What is said after `--` goes to vitest.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';

/** Whose properties ask the library itself, and not a program around it. */
const FOLDERS = [
  'properties',
  'documents',
  'normalize',
  'initial',
  'judge',
  'policy',
  'requirements',
  'regions',
  'blocklists',
  'messages',
  'pinyin',
];

const root = join(__dirname, '../..');
const { FC_RUNS = '1000000', FC_SEED = String(randomInt(2 ** 31)) } = process.env;
console.log(`FC_RUNS=${FC_RUNS} FC_SEED=${FC_SEED}`);

const paths = process.argv.length > 2 ? process.argv.slice(2) : FOLDERS.map((folder) => `tests/${folder}`);
const vitest = [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--testTimeout=0',
  '--teardownTimeout=60000',
  ...paths,
];
const { status } = spawnSync(process.execPath, vitest, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FC_RUNS, FC_SEED },
});
process.exitCode = status ?? 1;
