import { defineConfig } from 'vitest/config';
import base from './vitest.config.mts';

/** The tests of the side folders, which need the packages of those folders: `npm run test:deep` installs them. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [
      'data/tests/**/*.test.ts',
      'docs/tests/**/*.test.ts',
      'research/**/*.test.ts',
      'tools/tests/**/*.test.ts',
    ],
    // The browsers, the old builders and the mutation tests have a package.json of their own.
    exclude: ['**/node_modules/**', 'docs/tests/browser/**', 'research/mutation/reports/**'],
  },
});
