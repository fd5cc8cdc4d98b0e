import { readFileSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type * as library from '../../../../src/index';
import type { FindingCode, PolicyOptions, Subject } from '../../../../src/types';
import { rootFolder } from '../harness/paths';
import { serveFolder, type Served } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';

interface Vector {
  id: string;
  policy: PolicyOptions;
  candidate: string;
  subject?: Subject;
  currentPassword?: string | null;
  expect: { accepted: boolean; codes: FindingCode[] };
}

interface Derivation {
  id: string;
  rule: library.DerivationRule;
  xRule?: library.XRule;
  subject: Subject;
  values: string[];
}

/** The package as the page has loaded it. */
declare const yibaoPasswordPolicy: typeof library;

const DIST = './node_modules/yibao-password-policy/dist/';
const DERIVATIONS = 'derive.json';
const vectors = join(rootFolder, 'tests/vectors');
const files = readdirSync(vectors).filter((name) => name.endsWith('.json') && name !== DERIVATIONS);
const read = <T>(name: string): T[] => JSON.parse(readFileSync(join(vectors, name), 'utf8')) as T[];

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await startChromium();
  site = await serveFolder(inject('projectFolder'));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each([
  [
    'a module without a bundler',
    'module',
    `<script type="module">import * as all from '${DIST}index.mjs'; globalThis.yibaoPasswordPolicy = all;</script>`,
  ],
  ['one script', 'script', `<script src="${DIST}yibao-password-policy.global.js"></script>`],
])('as %s', (_what, name, script) => {
  let page: Page;

  beforeAll(async () => {
    await writeFile(join(inject('projectFolder'), `${name}.html`), `<!doctype html><title>${name}</title>${script}`);
    page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${site.url}${name}.html`);
    expect(errors).toEqual([]);
    return () => page.close();
  });

  test.each(files)('judges as %s says', async (file) => {
    const expected = read<Vector>(file).map(({ id, expect: { accepted, codes } }) => ({ id, accepted, codes }));
    const judged = await page.evaluate(
      (all) =>
        all.map(({ id, policy, candidate, subject, currentPassword }) => {
          const { checkPassword, definePolicy } = yibaoPasswordPolicy;
          const { accepted, findings } = checkPassword(definePolicy(policy), candidate, { subject, currentPassword });
          return { id, accepted, codes: findings.map(({ code }) => code) };
        }),
      read<Vector>(file),
    );
    expect(judged).toEqual(expected);
  });

  test(`derives as ${DERIVATIONS} says`, async () => {
    const expected = read<Derivation>(DERIVATIONS).map(({ id, values }) => ({ id, values }));
    const derived = await page.evaluate(
      (all) =>
        all.map(({ id, rule, xRule, subject }) => {
          const { definePolicy, deriveInitialPasswords } = yibaoPasswordPolicy;
          const own = xRule === undefined ? { id: 'vector', rule } : { id: 'vector', rule, xRule };
          const values = deriveInitialPasswords(definePolicy({ initialPasswords: [own] }), subject)
            .filter(({ ruleId }) => ruleId === 'vector')
            .map(({ value }) => value);
          return { id, values: [...new Set(values)].sort() };
        }),
      read<Derivation>(DERIVATIONS),
    );
    expect(derived).toEqual(expected);
  });
});
