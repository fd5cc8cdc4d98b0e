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

const UI = 'ant-design-vue antd arco change-form element-plus element-ui html naive-ui next react react-hook-form'
  .concat(' tdesign uni-app vant')
  .split(' ');

test.each(UI)('%s shows its own files and what they import, in both languages', (name) => {
  for (const path of [`docs/recipes/${name}.md`, `docs/en/recipes/${name}.md`]) {
    const shown = shownIn(path);
    const imported = shown.flatMap((file) =>
      [...readPage(file).matchAll(/(?:from|import) '(\.\.?\/[^']+)'/g)].map(([, target = '']) =>
        join(dirname(file), target),
      ),
    );
    expect(filesOf(name).filter((file) => !shown.includes(file))).toEqual([]);
    expect(imported.filter((target) => !shown.some((file) => file.startsWith(target)))).toEqual([]);
    expect(shown.filter((file) => !isPath(file))).toEqual([]);
  }
});

test.each(UI)('%s has at most 60 lines of its own', (name) => {
  const own = filesOf(name).filter((file) => !file.endsWith('.css'));
  const lines = own.reduce((sum, file) => sum + readPage(file).split('\n').length - 1, 0);
  expect(lines).toBeLessThanOrEqual(60);
});

test('the logic of the page of a mini-program has at most 60 lines', () => {
  const lines = readPage('docs/recipes/code/mini-program/password/createChangePage.js').split('\n').length - 1;
  expect(lines).toBeLessThanOrEqual(60);
});

test('the index leads to every page', () => {
  for (const folder of ['docs/recipes', 'docs/en/recipes']) {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'index.md');
    expect(
      linksOf(readPage(`${folder}/index.md`))
        .filter((target) => pages.includes(target))
        .sort(),
    ).toEqual(pages);
  }
});

test('every function of ./testing is named', () => {
  for (const path of ['docs/recipes/property-testing.md', 'docs/en/recipes/property-testing.md']) {
    expect(Object.keys(testing).filter((name) => !readPage(path).includes(`\`${name}(`))).toEqual([]);
  }
});
