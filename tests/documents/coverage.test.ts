import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { documents } from '../../src/documents/kinds';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

const kinds = [...read('../../src/documents/index.ts').matchAll(/^ {2}(\w+),$/gm)].map(([, name = '']) => name);

test('the list is read whole', () => {
  expect(kinds).toHaveLength(documents.length);
});

test.each(kinds)('%s has tests of its own and a row in both guides', (kind) => {
  expect(existsSync(fileURLToPath(new URL(`${kind}.test.ts`, import.meta.url)))).toBe(true);
  for (const page of ['docs/guide/documents.md', 'docs/en/guide/documents.md'])
    expect(read(`../../${page}`)).toContain(`\`${kind}\``);
});
