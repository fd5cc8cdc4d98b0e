/** The packed package where the language is all there is. The other engines: `npm run engines`. */
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index';
import { checkSyntax } from '../../tools/checkPackage/checkSyntax';
import { composeScript } from './composeScript';
import { installPackage } from './installPackage';
import { linkCommonJs } from './linkCommonJs';
import { readPortable } from './readPortable';
import { readVectors } from './readVectors';
import type { Outcome, Row } from './Row';
import { deletedBuiltIns } from './run/deletedBuiltIns';
import { quickjs } from './run/quickjs';
import { runBare } from './runBare';
import { runners } from './runners';
import { temporaryFolder } from '../../tools/tests/temporaryFolder';

const installed = installPackage(temporaryFolder());
const { subpaths } = installed;
const { verdicts, derivations } = readVectors();
const vectors = {
  passed: verdicts.length + derivations.length,
  total: verdicts.length + derivations.length,
  failures: [],
};
const all: Outcome = { passed: subpaths.length, total: subpaths.length, failures: [] };
const two: Outcome = { passed: 2, total: 2, failures: [] };

const answers = (rows: readonly Row[]) =>
  rows.map(({ form, vectors: found, smoke }) => ({ form, vectors: found, smoke }));

describe('the package runs', () => {
  test('in QuickJS: CommonJS files, and one script', async () => {
    expect(answers(await quickjs(installed))).toEqual([
      { form: 'CommonJS', vectors, smoke: all },
      { form: 'script', vectors, smoke: two },
    ]);
  });

  test('where nothing newer than ES2017 is left', () => {
    expect(answers(deletedBuiltIns(installed))).toEqual([{ form: 'CommonJS', vectors, smoke: all }]);
  });

  test('as the folder for mini-programs', () => {
    const folder = join(installed.package, 'dist/miniprogram');
    expect(runBare(composeScript(linkCommonJs(folder, subpaths), subpaths))).toEqual({ vectors, smoke: all });
  });

  test('as ES2017, every file', () => {
    expect(checkSyntax(join(installed.package, 'dist'))).toBeGreaterThan(subpaths.length * 3);
  });
});

describe('the runners', () => {
  test('delete what they say', () => {
    const deleted = runInNewContext(`${readPortable('deleteBuiltIns')}; this.deleteBuiltIns(this)`, {}) as string[];
    const wanted = [
      'Intl',
      'Object.fromEntries',
      'Promise.prototype.finally',
      'Proxy',
      'String.prototype.matchAll',
      'String.prototype.normalize',
      'String.prototype.replaceAll',
      'globalThis',
    ];
    expect(wanted.filter((name) => !deleted.includes(name))).toEqual([]);
  });

  test('see a library that accepts everything, and one that throws', () => {
    const run = (broken: unknown): Outcome => {
      const context = { broken, verdicts, derivations };
      return runInNewContext(`${runners}; this.runVectors(broken, verdicts, derivations)`, context) as Outcome;
    };
    const accepting = run({ ...library, checkPassword: () => ({ accepted: true, findings: [] }) });
    expect(accepting.failures.length).toBeGreaterThan(verdicts.length / 2);
    const throwing = run({
      ...library,
      deriveInitialPasswords: () => {
        throw new Error('broken');
      },
    });
    expect(throwing.failures).toEqual(derivations.map(({ id }) => `${id}: Error: broken`));
  });

  test('see an entry that is not there', () => {
    const load = (name: string): unknown => (name === '' ? library : {});
    const outcome = runInNewContext(`${runners}; this.runSmoke(load, ['', 'guidance'])`, { load }) as Outcome;
    expect(outcome).toMatchObject({ passed: 1, total: 2 });
    expect(outcome.failures[0]).toMatch(/^\.\/guidance: TypeError/);
  });
});
