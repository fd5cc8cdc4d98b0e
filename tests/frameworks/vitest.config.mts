import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const installed = (name: string): string => fileURLToPath(new URL(`./node_modules/${name}`, import.meta.url));

export default defineConfig({
  // The sources are outside of this folder; they and the test tools must meet the same framework.
  resolve: {
    alias: [
      { find: /^vue$/, replacement: installed('vue') },
      { find: /^react$/, replacement: installed('react') },
    ],
  },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
});
