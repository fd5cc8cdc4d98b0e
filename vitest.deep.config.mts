import { mergeConfig } from 'vitest/config';
import base from './vitest.config.mts';

/** The tests of the side folders, which need the packages of those folders: `npm run test:deep` installs them. */
const config = mergeConfig(base, {});
config.test.include = [
  'data/tests/**/*.test.ts',
  'docs/tests/**/*.test.ts',
  'research/**/*.test.ts',
  'tools/tests/**/*.test.ts',
];
// The browsers, the old builders and the mutation tests have a package.json of their own.
config.test.exclude = ['**/node_modules/**', 'docs/tests/browser/**', 'research/mutation/reports/**'];

export default config;
