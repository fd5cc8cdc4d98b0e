import { describe, expect, test } from 'vitest';
import { dictionary } from '@zxcvbn-ts/language-common';
import * as core from '../../src/index';
import * as guidance from '../../src/guidance/index';
import { unmetRequirements } from '../../src/requirements';
import { findingCodes } from '../../src/policy/findingCodes';
import { createStrengthMeter } from '../../src/strength/index';
import type { CheckContext, Finding, PolicyOptions, RegionPolicy, Subject, Verdict } from '../../src/types';
import { proseOf, readPage } from './pages';

const { checkPassword, definePolicy, formats } = core;
const pages = ['docs/guide/standards.md', 'docs/en/guide/standards.md'];

// The types make sure that these are names of the contract.
const options: (keyof PolicyOptions)[] = ['format', 'blocklist', 'strictness', 'meter', 'minGuesses', 'severities'];
const fields: (keyof Subject | keyof CheckContext | keyof Verdict | keyof Finding)[] = [
  'username',
  'email',
  'currentPassword',
  'isBlocked',
  'findings',
  'message',
];
const statements: (keyof RegionPolicy)[] = [
  'forcedChange',
  'payBlocked',
  'queryOnly',
  'switchedOff',
  'lockouts',
  'format',
  'refuses',
];
const words = ['alphabet', 'printable', 'classes', 'full', 'regions.json'];

const known = new Set([
  ...[core, guidance, findingCodes].flatMap((each) => Object.keys(each)),
  ...Object.keys(formats).map((name) => `formats.${name}`),
  ...options,
  ...fields,
  ...statements,
  ...words,
]);

interface Row extends Omit<RegionPolicy, 'lockouts'> {
  region: string;
  lockouts?: RegionPolicy['lockouts'];
}

const { policies } = JSON.parse(readPage('src/regions/generated/regions.json')) as { policies: Row[] };

/** Whether a row says something: a flag that is set, or a list or a format that is there. */
const states = (row: Row, statement: string): boolean => {
  const value = row[statement as keyof Row];
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
};

const count = (rows: readonly Row[]): number[] => [rows.length, new Set(rows.map(({ region }) => region)).size];

describe.each(pages)('%s', (path) => {
  const page = readPage(path);

  test('names only what there is', () => {
    const named = [...proseOf(page).matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('counts the statements of the region table', () => {
    const found = [...page.matchAll(/^\| (?:`(\w+)`|any|任何) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm)];
    expect(found.map(([, statement]) => statement).sort()).toEqual([...statements, undefined].sort());
    for (const [, statement, ...stated] of found) {
      const rows = policies.filter((row) => statement === undefined || states(row, statement));
      const better = rows.filter(({ confidence }) => confidence !== 'low');
      expect(stated.map(Number), statement).toEqual([...count(rows), ...count(better)]);
    }
  });
});

test('some rows say that no change is forced, as the page does', () => {
  expect(policies.some(({ forcedChange }) => forcedChange === false)).toBe(true);
});

test('what a region refuses with medium confidence cannot be turned off', () => {
  for (const { region, credential, refuses = [] } of policies.filter(
    (row) => row.confidence !== 'low' && row.refuses,
  ) as (Row & Pick<PolicyOptions, 'credential'>)[]) {
    for (const code of refuses)
      expect(
        () => definePolicy({ region, ...(credential && { credential }), severities: { [code]: 'off' } }),
        code,
      ).toThrow('contradiction');
  }
});

test("a format of one's own satisfies assessors and ASVS 6.2.9", () => {
  const { format } = definePolicy({ credential: 'online-account', format: { ...formats.djbh, maxLength: 64 } });
  expect(format.classes).toEqual({ of: ['lower', 'upper', 'digit', 'symbol'], atLeast: 3 });
});

test('a long text of digits is refused by `formats.nist` only until `pattern.all-digits` is off', () => {
  const digits = '90417362850518263947';
  const nist = { credential: 'online-account', format: formats.nist } as const;
  expect(checkPassword(definePolicy(nist), digits).accepted).toBe(false);
  expect(checkPassword(definePolicy({ ...nist, severities: { 'pattern.all-digits': 'off' } }), digits).accepted).toBe(
    true,
  );
});

test(
  'ASVS 6.2.4: the full meter refuses the 3,000 commonest that fit, the built-in judge all but some hundreds',
  { timeout: 120_000 },
  () => {
    const common = dictionary['passwords-common'] as string[];
    const fitting = common.filter((word) => unmetRequirements(word, formats.portal).length === 0).slice(0, 3000);
    expect(fitting).toHaveLength(3000);
    const [builtIn, full] = (['core', 'full'] as const).map((meter) =>
      definePolicy({ credential: 'online-account', meter }),
    );
    const strength = createStrengthMeter();
    const passed = fitting.filter((word) => builtIn && checkPassword(builtIn, word).accepted);
    expect(passed.length).toBeGreaterThan(100);
    expect(passed.length).toBeLessThan(1000);
    // The meter is asked only where the rules accept.
    expect(passed.filter((word) => full && checkPassword(full, word, { strength }).accepted)).toEqual([]);
  },
);
