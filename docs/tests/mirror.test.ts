import { describe, expect, test } from 'vitest';
import { headingLevels, listPages, readPage } from './pages';

/** For people who port the library: one text, in English, which the English site includes. */
const ONE_LANGUAGE = ['docs/spec/derivation.md', 'docs/en/spec/derivation.md'];

/** Made from the docstrings for each build, in both languages. */
const isReference = (path: string): boolean => /^docs\/(en\/)?reference\//.test(path);

const all = listPages('docs').filter((path) => !isReference(path) && !ONE_LANGUAGE.includes(path));
const english = all.filter((path) => path.startsWith('docs/en/'));
const chinese = all.filter((path) => !path.startsWith('docs/en/'));
const mirrorOf = (path: string): string => path.replace('docs/', 'docs/en/');

test('every Chinese page has its English mirror, and there is no other English page', () => {
  expect(english).toEqual(chinese.map(mirrorOf).sort());
  expect(chinese.length).toBeGreaterThan(50);
});

describe.each(chinese)('%s', (path) => {
  test('has the headings of its mirror', () => {
    expect(headingLevels(readPage(mirrorOf(path)))).toEqual(headingLevels(readPage(path)));
  });
});
