/** A catalogue that nobody can import is none: each has an entry of the package, and is one of those that tests read. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { entries } from '../../tools/build/entries';
import { catalogues } from '../messages/catalogues';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: Record<string, unknown> };

const locales = readdirSync(`${root}src/messages`)
  .filter((file) => /^export const messages\b/m.test(readFileSync(`${root}src/messages/${file}`, 'utf8')))
  .map((file) => file.replace(/\.ts$/, ''));

test('the catalogues of the tests are those of src/messages', () => {
  expect(catalogues.map(({ locale }) => locale).sort()).toEqual(locales.sort());
});

describe.each(locales)('%s', (locale) => {
  test('is built', () => {
    expect(entries).toHaveProperty([`messages/${locale}`], `src/messages/${locale}.ts`);
  });

  test('is in the exports of package.json, with types for import and require', () => {
    const path = `./dist/messages/${locale}`;
    expect(manifest.exports).toHaveProperty([`./messages/${locale}`], {
      import: { types: `${path}.d.mts`, default: `${path}.mjs` },
      require: { types: `${path}.d.ts`, default: `${path}.js` },
    });
  });
});
