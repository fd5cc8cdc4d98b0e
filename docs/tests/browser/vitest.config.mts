import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*/*.test.ts'],
    globalSetup: ['harness/setup.ts'],
    // Pages are built as they are published.
    env: { NODE_ENV: 'production' },
    // One browser at a time: two cores are shared with whatever else the machine does.
    fileParallelism: false,
    // How long something takes is no question here; a machine may have much else to do.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
