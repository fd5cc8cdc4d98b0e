import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aliases } from '../../.vitepress/config/aliases';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
const specifiers = Object.keys(exports)
  .filter((entry) => !/\.json$/.test(entry))
  .map((entry) => `yibao-password-policy${entry.slice(1)}`);

test.each(specifiers)('%s leads to one source', (specifier) => {
  const found = aliases.filter(({ find }) => find.test(specifier));
  expect(found).toHaveLength(1);
  expect(existsSync(found[0]?.replacement ?? '')).toBe(true);
});
