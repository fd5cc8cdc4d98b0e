/** The pages of the recipes show the files that run, and all of them. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import * as testing from '../../../src/testing/index';
import { isPath, linksOf, readPage } from '../pages';

const shownIn = (path: string): string[] =>
  [...readPage(path).matchAll(/^<<< ([^\s{]+)/gm)].map(([, target = '']) => join(dirname(path), target)).sort();
const filesOf = (folder: string): string[] =>
  readdirSync(`docs/recipes/code/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test.each(['express', 'fastify', 'nestjs', 'java', 'property-testing', 'mini-program'])('%s', (name) => {
  const shared = ['express', 'fastify', 'nestjs'].includes(name) ? filesOf('server') : [];
  for (const path of [`docs/recipes/${name}.md`, `docs/en/recipes/${name}.md`]) {
    expect(shownIn(path)).toEqual([...filesOf(name), ...shared].sort());
    for (const target of linksOf(readPage(path)).filter((each) => !each.startsWith('http')))
      expect(isPath(join(dirname(path), target.replace(/#.*$/, ''))), target).toBe(true);
  }
});

test('every function of ./testing is named', () => {
  for (const path of ['docs/recipes/property-testing.md', 'docs/en/recipes/property-testing.md']) {
    expect(Object.keys(testing).filter((name) => !readPage(path).includes(`\`${name}(`))).toEqual([]);
  }
});
