import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as kinds from '../../src/documents/kinds';

const { documents } = kinds;
const tests = readFileSync(fileURLToPath(new URL('kinds.test.ts', import.meta.url)), 'utf8');
const named = Object.entries(kinds).filter(([, kind]) => documents.some((document) => document === kind));

test('every kind in the list has a name, and no kind is left out of the list', () => {
  expect(named).toHaveLength(documents.length);
  // What is not a document by itself: the list, and the numbers that several documents share.
  expect(
    Object.keys(kinds)
      .filter((name) => !named.some(([known]) => known === name))
      .sort(),
  ).toEqual(['documents', 'nationalNumber']);
});

test.each(named.map(([name]) => name))('%s has tests of its own', (name) => {
  expect(tests).toContain(`describe('${name}'`);
});
