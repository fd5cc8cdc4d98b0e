/** Two builds of the package that differ in their region data alone, side by side, as a server and its pages are. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as library from '../../src/index';
import type { Policy, PolicyOptions, Subject } from '../../src/index';
import { buildWithData, requirePackages } from './buildWithData';

type Library = typeof library;

/** No initial password of any region, no date, no popular PIN: only the newer data know it. */
const ISSUED_SINCE = '482915';
const GOOD = '739162';
const NEWER = '2099-01-01';
const options: PolicyOptions = {
  region: '500000',
  initialPasswords: [{ id: 'letter', rule: { type: 'fixed', value: '580473' } }],
};
const subject: Subject = { phone: '13900005274' };
const folder = mkdtempSync(join(tmpdir(), 'yibao-builds-'));
const dist = { older: '', newer: '' };
let older: Library;
let newer: Library;

const copyOf = (policy: Policy): Policy => JSON.parse(JSON.stringify(policy)) as Policy;
const codesOf = ({ findings }: library.Verdict): string[] => findings.map(({ code }) => code);

beforeAll(() => {
  dist.older = buildWithData(join(folder, 'older'));
  dist.newer = buildWithData(join(folder, 'newer'), {
    dataVersion: NEWER,
    file: '50-chongqing.json',
    value: ISSUED_SINCE,
  });
  const load = createRequire(join(folder, 'x.js'));
  older = load(join(dist.older, 'index.js')) as Library;
  newer = load(join(dist.newer, 'index.js')) as Library;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the two are what they are meant to be', () => {
  expect(newer.definePolicy(options).dataVersion).toBe(NEWER);
  expect(older.definePolicy(options).dataVersion < NEWER).toBe(true);
  expect(newer.findRules('500000', 'social-security-card').length).toBe(
    older.findRules('500000', 'social-security-card').length + 1,
  );
});

describe('an upgraded server and an older page', () => {
  test('the page goes on checking with its data, and says so', () => {
    const policy = copyOf(newer.toPublicPolicy(newer.definePolicy(options)));
    const verdict = older.checkPassword(policy, GOOD, { subject });
    expect(verdict).toMatchObject({ accepted: true, complete: true, dataVersion: older.definePolicy().dataVersion });
    expect(verdict.notes).toContainEqual({ code: 'policy.newer-data' });
    expect(codesOf(older.checkPassword(policy, '123456', { subject }))).toContain('initial-password');
    expect(older.listRequirements(policy)).toEqual(older.listRequirements(older.definePolicy(options)));
    expect(older.definePolicy(policy)).toEqual(policy);
  });

  test('what the page cannot know the server refuses, the operator’s value and the newly issued one', () => {
    const policy = newer.definePolicy(options);
    const sent = copyOf(newer.toPublicPolicy(policy));
    for (const candidate of ['580473', ISSUED_SINCE]) {
      expect(older.checkPassword(sent, candidate, { subject }).accepted).toBe(true);
      const verdict = newer.checkPassword(policy, candidate, { subject });
      expect(verdict).toMatchObject({
        accepted: false,
        dataVersion: NEWER,
        notes: expect.not.arrayContaining([{ code: 'policy.newer-data' }]) as unknown,
      });
      expect(codesOf(verdict)).toContain('initial-password');
    }
  });
});

describe('an older server and a newer page', () => {
  test('the page takes the policy, brings it up to date and notes nothing', () => {
    const policy = copyOf(older.toPublicPolicy(older.definePolicy(options)));
    expect(newer.definePolicy(policy).dataVersion).toBe(NEWER);
    const verdict = newer.checkPassword(policy, GOOD, { subject });
    expect(verdict).toMatchObject({ accepted: true, dataVersion: NEWER });
    expect(verdict.notes).not.toContainEqual({ code: 'policy.newer-data' });
    expect(codesOf(newer.checkPassword(policy, ISSUED_SINCE, { subject }))).toContain('initial-password');
  });

  test('an older server that is given the newer policy has the note to stop by', () => {
    const given = copyOf(newer.definePolicy(options));
    expect(older.checkPassword(given, '').notes).toContainEqual({ code: 'policy.newer-data' });
    expect(older.checkInitialPassword(given, ISSUED_SINCE, {})).toMatchObject({ isInitial: false, complete: false });
  });
});

describe('both in one process', () => {
  test('a policy object of one is defined again by the other', () => {
    expect(newer.checkPassword(older.definePolicy(options), ISSUED_SINCE).accepted).toBe(false);
    expect(older.checkPassword(newer.definePolicy(options), GOOD).accepted).toBe(true);
  });

  test('a subject that one has prepared is refused by the other, both ways', () => {
    const [policy, own] = [newer.definePolicy(options), older.definePolicy(options)];
    expect(() => older.checkPassword(policy, GOOD, { subject: newer.prepareSubject(policy, subject) })).toThrow(
      'subject: other-policy',
    );
    expect(() => newer.checkPassword(own, GOOD, { subject: older.prepareSubject(own, subject) })).toThrow(
      'subject: other-policy',
    );
  });
});

test('a copy that lacks packages says which to install', () => {
  const complete = (path: string): boolean => !path.endsWith(join('data', 'node_modules'));
  expect(() => {
    requirePackages(complete);
  }).toThrow('npm ci --prefix data');
  expect(() => {
    requirePackages(() => true);
  }).not.toThrow();
});

describe('the script of the upgrading guide', () => {
  const script = join(__dirname, '../../docs/recipes/code/upgrading/diffVersions.mjs');
  const diff = (...folders: readonly string[]): { status: number | null; lines: string[] } => {
    const { status, stdout } = spawnSync(process.execPath, [script, ...folders], { encoding: 'utf8' });
    return { status, lines: stdout.trim().split('\n') };
  };
  const rulesIn = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('rule'));

  test('names the rules that came and went, and none between a build and itself', () => {
    expect(rulesIn(diff(dist.older, dist.older).lines)).toEqual([]);
    const { status, lines } = diff(dist.older, dist.newer);
    expect(status).toBe(1);
    expect(rulesIn(lines)).toEqual([
      expect.stringMatching(/^rule added +chongqing\/social-security-card\/\d+ .*"482915"/),
    ]);
    expect(rulesIn(diff(dist.newer, dist.older).lines)).toEqual([expect.stringMatching(/^rule removed +chongqing/)]);
  });

  test.each([
    ['nothing', []],
    ['one folder', ['older']],
    ['a folder that is not there', ['older', 'missing']],
    ['a folder that is no build', ['.', 'older']],
    ['three folders', ['older', 'newer', 'older']],
  ])('says how to call it when it is given %s', (_, names) => {
    const folders = names.map((name) => (name === '.' ? folder : join(folder, name, 'dist')));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...folders], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Usage: [^\n]+\n$/);
  });

  test('names the vectors that are judged otherwise', () => {
    const planted = join(folder, 'planted');
    cpSync(dist.older, planted, { recursive: true });
    const vector = { id: 'planted', policy: options, candidate: ISSUED_SINCE, expect: { accepted: true, codes: [] } };
    writeFileSync(join(planted, 'vectors/planted.json'), JSON.stringify([vector]));
    const isPlanted = (line: string): boolean => line.includes(' planted ');
    expect(diff(planted, dist.older).lines.filter(isPlanted)).toEqual([]);
    expect(diff(planted, dist.newer).lines.filter(isPlanted)).toEqual([
      'vector        planted [true,[]] -> [false,["initial-password"]]',
    ]);
  });
});

test('a newer shape is refused by both, whatever the data', () => {
  for (const { definePolicy } of [older, newer])
    expect(() => definePolicy({ ...definePolicy(options), version: 2 })).toThrow('version: newer-version');
});

test('the folder for mini-programs of the older build takes the newer policy', () => {
  const page = createRequire(join(folder, 'x.js'))(join(dist.older, 'miniprogram/index.js')) as Library;
  const policy = copyOf(newer.toPublicPolicy(newer.definePolicy(options)));
  expect(page.checkPassword(policy, GOOD).accepted).toBe(true);
});

test.each(['older', 'newer'] as const)('the command line of the %s build takes both policies', (name) => {
  const made = { older, newer };
  for (const by of ['older', 'newer'] as const) {
    const file = join(folder, 'policy.json');
    writeFileSync(file, JSON.stringify(made[by].definePolicy(options)));
    const { stdout } = spawnSync(process.execPath, [join(dist[name], 'cli.js'), 'check', '--jsonl', '--policy', file], {
      input: `${JSON.stringify({ candidate: GOOD })}\n`,
      encoding: 'utf8',
    });
    const { verdict } = JSON.parse(stdout) as { verdict: library.Verdict };
    expect(verdict.accepted).toBe(true);
    expect(verdict.notes.some(({ code }) => code === 'policy.newer-data')).toBe(name === 'older' && by === 'newer');
  }
});
