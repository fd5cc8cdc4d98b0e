import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*/*.test.ts'],
    globalSetup: ['harness/setup.ts'],
    // Pages are built as they are published.
    env: { NODE_ENV: 'production' },
    // One browser at a time: two cores are shared with whatever else the machine does.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
