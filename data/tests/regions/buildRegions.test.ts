import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { afterEach, describe, expect, test } from 'vitest';
import { buildRegions } from '../../buildRegions';
import { numberRows } from '../../regions/generator/numberRows';
import type { RegionFile } from '../../regions/generator/RegionFile';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of the data in which the file of Chongqing is changed. */
const withChongqing = (change: (file: RegionFile) => void): string => {
  const root = mkdtempSync(join(tmpdir(), 'regions-'));
  made.push(root);
  mkdirSync(join(root, 'src/regions'), { recursive: true });
  cpSync('data/regions', join(root, 'data/regions'), { recursive: true });
  const path = join(root, 'data/regions/50-chongqing.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as RegionFile;
  change(file);
  writeFileSync(path, JSON.stringify(file));
  return root;
};

const source = { url: null, title: '手册', published: null, kind: 'qa' as const, fact: '只为测试' };

describe('buildRegions', async () => {
  const { tables, renderPages } = buildRegions('.');
  const built = new Map([...tables, ...(await renderPages())]);

  test.each([...built])('%s is up to date (npm run regions)', (path, text) => {
    expect(readFileSync(path, 'utf8') === text).toBe(true);
  });

  test.each<[string, (rows: Record<string, unknown>[]) => void]>([
    [
      'an id',
      ([row]) => {
        delete row?.['id'];
      },
    ],
    [
      'a confidence',
      ([row]) => {
        delete row?.['confidence'];
      },
    ],
    [
      'a rule',
      ([row]) => {
        delete row?.['rule'];
      },
    ],
    [
      'a rule that is one',
      ([row]) => {
        if (row) row['rule'] = { type: 'evil' };
      },
    ],
    [
      'no other key',
      ([row]) => {
        if (row) row['colour'] = 'red';
      },
    ],
    [
      'sources',
      ([row]) => {
        if (row) row['sources'] = [];
      },
    ],
  ])('a rule of regions.json needs %s', (_, damage) => {
    const ajv = new Ajv({ strictTypes: false });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('data/regions/schema.json', 'utf8')) as object);
    const exported = JSON.parse(readFileSync('src/regions/generated/regions.json', 'utf8')) as {
      rules: Record<string, unknown>[];
    };
    damage(exported.rules);
    expect(validate(exported)).toBe(false);
  });

  test('regions.json keeps its own schema', () => {
    const ajv = new Ajv({ allErrors: true, strictRequired: false });
    addFormats(ajv);
    const schema = JSON.parse(readFileSync('data/regions/schema.json', 'utf8')) as object;
    const validate = ajv.compile(schema);
    expect(validate(JSON.parse(built.get('src/regions/generated/regions.json') ?? ''))).toBe(true);
    expect(validate({ rules: [] })).toBe(false);
  });

  test('there is nothing but these pages', () => {
    for (const folder of ['docs/regions', 'docs/en/regions']) {
      const pages = [...built.keys()].filter((path) => path.startsWith(`${folder}/`));
      expect(
        readdirSync(folder)
          .map((name) => `${folder}/${name}`)
          .sort(),
      ).toEqual(pages.sort());
    }
  });

  test.each([
    ['docs/regions', '</span> 有人写：'],
    ['docs/en/regions', '</span> somebody wrote: '],
  ])('the pages of %s tell no unconfirmed row as a fact', (folder, hedge) => {
    const rows = [...built].filter(([path]) => path.startsWith(`${folder}/`)).flatMap(([, page]) => page.split('\n'));
    const { rules = [], policies = [] } = JSON.parse(built.get('src/regions/generated/regions.json') ?? '') as Record<
      string,
      { id: string; confidence: string }[]
    >;
    for (const { id, confidence: level } of [...rules, ...policies]) {
      const row = rows.find((line) => line.includes(`\`${id}\``)) ?? '';
      expect(row.includes(hedge), id).toBe(level === 'low');
      expect(row.includes(`class="badge ${level}"`), id).toBe(true);
    }
  });

  test('every source is linked with its kind and its date', () => {
    const {
      rules = [],
      policies = [],
      recorded = [],
    } = JSON.parse(built.get('src/regions/generated/regions.json') ?? '') as Record<
      string,
      { sources: { url: string | null; published: string | null; doubtful?: true }[] }[]
    >;
    const text = [...built]
      .filter(([path]) => path.startsWith('docs/regions/'))
      .map(([, page]) => page)
      .join('');
    const lines = text
      .split(/\n|<br>/)
      .filter((line) => / · (官方|新闻|问答|指南|公开源码|内容农场)( · 存疑，不计入可信度)?/.test(line));
    const sources = [...rules, ...policies, ...recorded].flatMap((row) => row.sources);
    expect(lines).toHaveLength(sources.length);
    expect(lines.filter((line) => line.includes(' · 存疑，不计入可信度'))).toHaveLength(
      sources.filter(({ doubtful }) => doubtful).length,
    );
    for (const { url, published } of sources) {
      expect(
        lines.some(
          (line) => line.includes(url === null ? '无网址' : `](<${url}>)`) && line.includes(published ?? '日期不详'),
        ),
      ).toBe(true);
    }
  });

  test('adding a rule is one edit: it gets the next number, all others keep theirs', () => {
    const root = withChongqing(({ rules = [] }) => {
      rules.unshift({
        credential: 'social-security-card',
        rule: { type: 'fixed', value: '112233' },
        sources: [source],
      });
    });
    const rebuilt = buildRegions(root).tables;
    expect(rebuilt.get('src/regions/generated/regions.json')).toContain('"id": "chongqing/social-security-card/2"');
    expect(rebuilt.get('src/regions/generated/regions.json')).toContain('"id": "chongqing/social-security-card/1"');
    const file = JSON.parse(rebuilt.get('data/regions/50-chongqing.json') ?? '') as RegionFile;
    expect(file.rules?.map(({ n }) => n).slice(0, 2)).toEqual([2, 1]);
    expect(rebuilt.get('src/regions/generated/table.ts')).toMatch(
      // Its second row before its first: the number 1 is left out, then the rows begin again.
      /,500000chongqing 0:_\w 0:\w/,
    );
  });

  test.each<[what: string, change: (file: RegionFile) => void, message: RegExp]>([
    [
      'a rule without a source',
      ({ rules = [] }) => rules.forEach((rule) => (rule.sources = [])),
      /50-chongqing.*sources/,
    ],
    ['two rows with one number', ({ rules = [] }) => rules.push(...rules.slice(0, 1)), /two rows numbered 1/],
    [
      'an unreal month',
      ({ rules = [] }) => rules.forEach((rule) => (rule.sources = [{ ...source, published: '2026-13' }])),
      /published/,
    ],
    [
      'an unreal date',
      ({ rules = [] }) => rules.forEach((rule) => (rule.sources = [{ ...source, published: '2026-02-30' }])),
      /published/,
    ],
    [
      'a value too short',
      ({ rules = [] }) => rules.forEach((rule) => (rule.rule = { type: 'fixed', value: '12' })),
      /rule/,
    ],
    [
      'a policy that says nothing',
      (file) => (file.policies = [{ credential: 'bank-account', sources: [source] }]),
      /policies/,
    ],
  ])('refuses %s', (_what, change, message) => {
    expect(() => buildRegions(withChongqing(change))).toThrow(message);
  });
});

test('numberRows counts per credential and issuer and leaves numbered files alone', () => {
  const rule = { type: 'user-set' as const };
  const file: RegionFile = {
    $schema: '../schema.json',
    region: '500000',
    place: 'chongqing',
    name: '重庆市',
    rules: [
      { credential: 'bank-account', rule, sources: [source] },
      { n: 7, credential: 'bank-account', rule, sources: [source] },
      { credential: 'bank-account', issuer: 'ccb', rule, sources: [source] },
      { credential: 'hotline-query', rule, sources: [source] },
    ],
  };
  const numbered = numberRows(file);
  expect(numbered.rules?.map(({ n }) => n)).toEqual([8, 7, 1, 1]);
  expect(numberRows(numbered)).toEqual(numbered);
});
