/** One room at a time, each judged by its own tests; `npm run mutation` goes through `rooms.json`. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const room = process.env.ROOM ?? 'documents';
const reports = join(import.meta.dirname, 'reports');

export default {
  // Tables are data: their generators have tests of their own.
  mutate: [`src/${room}/**/*.ts`, `!src/${room}/generated/**`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'research/mutation/vitest.config.mts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: join(reports, `${room}.json`) },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  // The copy that is mutated is outside the working tree.
  tempDirName: join(tmpdir(), `yibao-mutation-${room}`),
  ignorePatterns: [
    'docs',
    'dist',
    '.git',
    'research/attack',
    'research/engines',
    'research/mutation/reports',
    'tests/frameworks',
  ],
  allowConsoleColors: false,
  checkers: [],
  // It would put a line at the top of every file, and generated files are compared with their generators.
  disableTypeChecks: false,
};
