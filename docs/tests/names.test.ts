import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPath, listPages, proseOf, readPage } from './pages';

const root = join(__dirname, '../..');

/** Made from the docstrings for each build, or a record of what was, whose names may be gone. */
const isKeptUp = (path: string): boolean => !/^docs\/(en\/)?(reference\/|changelog\.md)/.test(path);

const pages = [
  ...listPages('docs').filter(isKeptUp),
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'THREAT_MODEL.md',
];

const isCode = (name: string): boolean =>
  /\.(ts|mts|tsx|vue|js|mjs|py|java|json|yml|wxml|html)$/.test(name) &&
  !/(^|\/)(node_modules|dist|target)\//.test(name);

const codeBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => isCode(name) && !name.includes('package-lock') && !/(^|\/)(cache|generated)\//.test(name))
    .map((name) => readPage(join(folder, name)));

/** Every word of the code of this project: a name that is nowhere in it has gone. */
const words = new Set(
  ['src', 'data', 'research', 'tools', 'tests', 'docs/recipes', 'docs/.vitepress/components']
    .flatMap(codeBelow)
    .concat(readPage('package.json'))
    .flatMap((text) => text.match(/[A-Za-z_]\w*/g) ?? []),
);

/** Names of frameworks that a page speaks of, and of no code here. */
const foreign = ['fieldValue', 'localStorage', 'onReady', 'setRules'];

/** What a run measured is of the source of that day; `npm run check:results` says where it is older than the source. */
const withoutResults = (page: string): string =>
  page.replace(/<!-- generated: research\/[^]*?<!-- \/generated -->/g, '');

const spansOf = (page: string): string[] =>
  [...proseOf(withoutResults(page)).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

test.each(pages)('every path in code style on %s exists', (path) => {
  const paths = spansOf(readPage(path)).filter((span) =>
    /^(src|data|research|docs|tools|tests|scripts|\.ci|\.github)\/(?!.*\bNN\b)[\w./-]*\w\/?$/.test(span),
  );
  expect(paths.filter((each) => !isPath(each))).toEqual([]);
});

/** Recipes speak of what their frameworks call things. */
const isRecipe = (path: string): boolean => /^docs\/(en\/)?recipes\//.test(path);

test.each(pages.filter((path) => !isRecipe(path)))('every name in code style on %s is one of the code', (path) => {
  const names = spansOf(readPage(path))
    .map((span) => span.replace(/\(.*\)$/, ''))
    .flatMap((span) => (/^[\w.]+$/.test(span) ? span.split('.') : []))
    .filter((name) => /^[A-Za-z]+[A-Z][A-Za-z]*$/.test(name) && !foreign.includes(name));
  expect(names.filter((name) => !words.has(name))).toEqual([]);
});
