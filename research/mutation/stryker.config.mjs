/** One room at a time, each judged by its own tests; `npm run mutation` goes through `rooms.json`. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const room = process.env.ROOM ?? 'documents';
const reports = join(import.meta.dirname, 'reports');

export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'research/mutation/vitest.config.mts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: join(reports, `${room}.json`) },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  // The copy that is mutated stands outside the working tree.
  tempDirName: join(tmpdir(), `yibao-mutation-${room}`),
  ignorePatterns: [
    'docs',
    'dist',
    'scripts',
    '.git',
    'tests/browser',
    'tests/engines',
    'tests/bench',
    'tests/attack',
    'research/mutation/reports',
  ],
  allowConsoleColors: false,
  checkers: [],
};
