import { describe, expect, test } from 'vitest';
import { documents } from '../../src/documents/kinds';
import { catalogues } from '../../tests/messages/catalogues';
import { isPath, headingLevels, linksOf, readPage } from './pages';
import { countPromises, runSnippet, snippetsOf } from './runSnippet';

const READMES = ['README.md', 'README.zh-CN.md'] as const;

interface RegionTable {
  rules: { region: string; confidence: string }[];
  policies: { region: string }[];
}

describe.each(READMES)('%s', (name) => {
  const page = readPage(name);

  test('links the other language in its first line', () => {
    const other = READMES.filter((each) => each !== name);
    expect(linksOf(page.split('\n')[0] ?? '')).toEqual(other);
  });

  test('has both commands in its first screen', () => {
    const screen = page.split('\n').slice(0, 20);
    expect(screen).toContain('npm ci && npm run demo');
    expect(screen).toContain('npm ci && npm test');
  });

  test('the example has ten lines of code and is the first one in TypeScript', () => {
    const [example = ''] = snippetsOf(page, 'ts');
    expect(
      example
        .trimEnd()
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(10);
  });

  test.each([...snippetsOf(page, 'ts'), ...snippetsOf(page, 'js')])('code block %# does what it says', async (code) => {
    expect(await runSnippet(code)).toBe(countPromises(code));
  });

  test('the example promises its results', () => {
    expect(countPromises(snippetsOf(page, 'ts')[0] ?? '')).toBeGreaterThan(3);
  });

  test('counts the region table as it is', () => {
    const { rules, policies } = JSON.parse(readPage('src/regions/generated/regions.json')) as RegionTable;
    const places = new Set([...rules, ...policies].map(({ region }) => region).filter((region) => region !== '000000'));
    const claims = [...page.matchAll(/more than (\d+) |(\d+) 多/g)].map(([, en, zh]) => Number(en ?? zh));
    expect(claims).toHaveLength(3);
    [rules.length, policies.length, places.size].forEach((count, i) => {
      expect(count).toBeGreaterThan(claims[i] ?? Infinity);
    });
    expect(rules.filter(({ confidence }) => confidence === 'low').length * 2).toBeGreaterThan(rules.length);
  });

  test('counts documents and languages as they are', () => {
    expect(page).toMatch(/\*\*(Ten kinds of identity documents|十类证件)\*\*/);
    expect(documents).toHaveLength(10);
    expect(page).toMatch(/\*\*(Reasons in four languages|四种语言的理由)\*\*/);
    expect(catalogues).toHaveLength(4);
  });

  test('says of the PIN space what the budget test counts', () => {
    const budget = readPage('tests/budget/pinBudget.test.ts');
    const counts = [...budget.matchAll(/together: ([\d_]{4,})/g)].map(([, count = '']) =>
      Number(count.replace(/_/g, '')),
    );
    // The third is of a person whose fields disagree.
    expect(counts).toHaveLength(3);
    for (const count of counts.slice(0, 2)) expect(page).toContain(count.toLocaleString('en'));
  });

  test('names every entry of the package and no other', () => {
    const { exports } = JSON.parse(readPage('package.json')) as { exports: Record<string, unknown> };
    const table = [...page.matchAll(/^\| `(\.(?:\/[^`]*)?)`/gm)].map(([, entry]) => entry);
    expect(table.sort()).toEqual(
      Object.keys(exports)
        .filter((entry) => entry !== './package.json')
        .sort(),
    );
  });

  test('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readPage('package.json')) as { scripts: Record<string, string> };
    for (const [, script = ''] of page.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([script]);
  });

  test('every relative link leads to a file', () => {
    for (const target of linksOf(page).filter((each) => !/^(https?:|#)/.test(each))) {
      expect(isPath(target.replace(/#.*$/, '')), target).toBe(true);
    }
  });
});

test('both have the same headings and the same code', () => {
  const [english, chinese] = READMES.map(readPage);
  expect(headingLevels(chinese ?? '')).toEqual(headingLevels(english ?? ''));
  const withoutComments = (page: string): string[] =>
    snippetsOf(page, 'ts').map((code) => code.replace(/\/\/(?! =>).*$/gm, '').replace(/ +$/gm, ''));
  expect(withoutComments(chinese ?? '')).toEqual(withoutComments(english ?? ''));
});
