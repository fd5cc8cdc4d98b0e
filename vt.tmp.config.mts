import base from './vitest.config.mts';
export default { ...base, test: { ...base.test, isolate: true, include: ['tests/**/*.test.ts','docs/tests/**/*.test.ts','tools/tests/**/*.test.ts'], exclude: ['**/node_modules/**','docs/tests/browser/**'] } };
