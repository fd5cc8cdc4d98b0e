import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = fileURLToPath(new URL('./src', import.meta.url));

export default defineConfig({
  // Recipes import the package by its name; `tsconfig.tools.json` says the same to the compiler.
  resolve: {
    alias: [
      { find: /^yibao-password-policy$/, replacement: `${source}/index.ts` },
      { find: /^yibao-password-policy\/blocklists\/strict$/, replacement: `${source}/blocklists/strict.ts` },
      { find: /^yibao-password-policy\/(messages\/[\w-]+)$/, replacement: `${source}/$1.ts` },
      {
        find: /^yibao-password-policy\/(adapters|guidance|pinyin|places|strength|testing)$/,
        replacement: `${source}/$1/index.ts`,
      },
      { find: /^yibao-password-policy\/strength\/light$/, replacement: `${source}/strength/light.ts` },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts', 'data/tests/**/*.test.ts', 'research/**/*.test.ts', 'docs/tests/**/*.test.ts'],
    // These folders have a package.json of their own: UI libraries and builders are heavy.
    exclude: [
      '**/node_modules/**',
      '**/.venv/**',
      'tests/audit/**',
      'docs/tests/browser/**',
      'research/engines/**',
      'research/mutation/**',
    ],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    // The default leaves a core for watching, which is half of a small machine.
    maxWorkers: '100%',
  },
});
