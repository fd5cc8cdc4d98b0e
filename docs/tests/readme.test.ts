import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy } from '../../src/index';
import { catalogues } from '../../tests/messages/catalogues';
import { isPath, headingLevels, linksOf, readPage } from './pages';
import { countPromises, runSnippet, snippetsOf } from './runSnippet';

const READMES = ['README.md', 'README.zh-CN.md'] as const;

interface RegionTable {
  rules: { id: string; confidence: string; rule: { type: string } }[];
}

describe.each(READMES)('%s', (name) => {
  const page = readPage(name);

  test('links the other language in its first line', () => {
    const other = READMES.filter((each) => each !== name);
    expect(linksOf(page.split('\n')[0] ?? '')).toEqual(other);
  });

  test('says before the first heading what it is for, how it is installed, used and tried, in this order', () => {
    const [screen = ''] = page.split(/^## /m);
    const parts = [
      '160',
      'npm install yibao-password-policy',
      '```ts',
      '<picture>',
      'npm ci && npm run demo',
      'npm ci && npm test',
    ];
    const places = parts.map((part) => screen.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(screen.split('\n').length).toBeLessThan(45);
  });

  test('the example has five lines of code and is the only one in TypeScript', () => {
    const [example = '', ...others] = snippetsOf(page, 'ts');
    expect(others).toEqual([]);
    expect(example.trimEnd().split('\n')).toHaveLength(5);
  });

  test('the example does what it says', async () => {
    const [example = ''] = snippetsOf(page, 'ts');
    expect(countPromises(example)).toBe(1);
    expect(await runSnippet(example)).toBe(1);
  });

  test('explains the example: the rule is named in its findings, and the digits are those of the ID number', () => {
    const [example = ''] = snippetsOf(page, 'ts');
    const [, region = '', idNumber = '', candidate = ''] =
      /region: '(\d+)'[^]*idNumber: '(\w+)'[^]*checkPassword\(policy, '(\d+)'/.exec(example) ?? [];
    for (const part of [region, idNumber.slice(6, 14), idNumber.slice(14, 17), idNumber.slice(17), candidate])
      expect(page).toContain(`\`${part}\``);
    expect(idNumber.slice(-7, -1)).toBe(candidate);
    expect(page).toContain(`\`${idNumber.slice(-7)}\``);
    const policy = definePolicy({ region, credential: 'medical-insurance-card' });
    const { accepted, findings } = checkPassword(policy, candidate, { subject: { idNumber } });
    const [, ruleId = ''] = /`([a-z]+(?:\/[\w-]+)+\/\d+)`/.exec(page) ?? [];
    expect(accepted).toBe(false);
    expect(findings.map((finding) => finding.ruleId)).toContain(ruleId);
  });

  test('counts rules and catalogues as they are, and most rules have low confidence', () => {
    const { rules } = JSON.parse(readPage('src/regions/generated/regions.json')) as RegionTable;
    const [, claimed] = /(?:more than |收录 )(\d+)/.exec(page) ?? [];
    // Those that others can work out: the rest are random, set by the holder, or none.
    const derivable = rules.filter(({ rule }) => rule.type === 'fixed' || rule.type === 'slice');
    expect(Math.floor(derivable.length / 10) * 10).toBe(Number(claimed));
    expect(rules.filter(({ confidence }) => confidence === 'low').length * 2).toBeGreaterThan(rules.length);
    expect(page).toMatch(/\[(four catalogues|四套文案)\]/);
    expect(catalogues).toHaveLength(4);
  });

  test('says of the PIN space what the budget allows', () => {
    const [, allowed] =
      /\{ \.\.\.limits, blocklist: [\d.]+, together: (\d+) \}/.exec(readPage('tests/budget/pinBudget.test.ts')) ?? [];
    const [, claimed] = /(\d+) %/.exec(page) ?? [];
    expect(claimed).toBe(allowed);
  });

  test('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readPage('package.json')) as { scripts: Record<string, string> };
    for (const [, script = ''] of page.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([script]);
  });

  test('every relative link leads to a file', () => {
    for (const target of linksOf(page).filter((each) => !/^(https?:|#)/.test(each)))
      expect(isPath(target.replace(/#.*$/, '')), target).toBe(true);
  });
});

test('both have the same headings and the same code', () => {
  const [english, chinese] = READMES.map(readPage);
  expect(headingLevels(chinese ?? '')).toEqual(headingLevels(english ?? ''));
  expect(snippetsOf(chinese ?? '', 'ts')).toEqual(snippetsOf(english ?? '', 'ts'));
});
