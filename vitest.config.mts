import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = fileURLToPath(new URL('./src', import.meta.url));

/** What `npm test` runs: the library's own tests, with the packages of the root alone. The rest: `vitest.deep.config.mts`. */
export default defineConfig({
  // Recipes import the package by its name; `tsconfig.tools.json` says the same to the compiler.
  resolve: {
    alias: [
      { find: /^yibao-password-policy$/, replacement: `${source}/index.ts` },
      { find: /^yibao-password-policy\/blocklists\/strict$/, replacement: `${source}/blocklists/strict.ts` },
      { find: /^yibao-password-policy\/(messages\/[\w-]+)$/, replacement: `${source}/$1.ts` },
      {
        find: /^yibao-password-policy\/(adapters|form|guidance|pinyin|places|react|strength|testing|vue)$/,
        replacement: `${source}/$1/index.ts`,
      },
      { find: /^yibao-password-policy\/strength\/light$/, replacement: `${source}/strength/light.ts` },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // Packages of their own: `npm test --prefix tests/frameworks`.
    exclude: ['**/node_modules/**', 'tests/frameworks/**'],
    setupFiles: ['tests/setup.ts'],
    // What a developer would be warned of is asked for by the tests; printed, it would look like a fault of the run.
    silent: 'passed-only',
    // Loading the modules anew for each file costs more than the tests; none of them keeps state.
    isolate: false,
    // A busy machine is no reason to fail.
    testTimeout: 0,
    hookTimeout: 0,
    // The default leaves a core for watching, which is half of a small machine.
    maxWorkers: '100%',
  },
});
