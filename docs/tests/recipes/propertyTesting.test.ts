/** The recipe as a platform would run it, and what it finds where a bug is planted. */
import { afterEach, describe, expect, test } from 'vitest';
import '../../recipes/code/property-testing/changePassword.test';
import type { InsuredRow } from '../../recipes/code/property-testing/InsuredRow';
import {
  acceptsStrongPasswords,
  refusesInitialPasswords,
  refusesWeakPasswords,
  type AskEndpoint,
} from '../../recipes/code/property-testing/properties';
import { startEndpoint } from '../../recipes/code/property-testing/startEndpoint';
import { toSubjectOnce } from '../../recipes/code/property-testing/toSubjectOnce';
import { toSubjectWithoutPhone } from '../../recipes/code/property-testing/toSubjectWithoutPhone';
import { readPage } from '../pages';
import type { PreparedSubject, Subject } from '../../../src/types';

const running: (() => void)[] = [];
const start = async (toSubject: (row: InsuredRow) => Subject | PreparedSubject): Promise<AskEndpoint> => {
  const { ask, stop } = await startEndpoint(toSubject);
  running.push(stop);
  return ask;
};
afterEach(() => {
  running.splice(0).forEach((stop) => {
    stop();
  });
});

const messageOf = async (run: Promise<void>): Promise<string> =>
  run.then(
    () => 'passed',
    (error: unknown) => (error instanceof Error ? error.message : 'no error'),
  );

describe('a forgotten column', () => {
  test('is found, and the counterexample is the one of the page: the beginning of the phone', async () => {
    const message = await messageOf(refusesWeakPasswords(await start(toSubjectWithoutPhone)));
    expect(message).toMatch(/^Property failed/);
    const [counterexample = ''] = /^Counterexample: .*$/m.exec(message) ?? [];
    expect(counterexample).toContain('"mobile":"15400000000"');
    for (const page of ['docs/recipes/property-testing.md', 'docs/en/recipes/property-testing.md'])
      expect(readPage(page)).toContain(counterexample);
  });

  test('is not found by whatever is refused to everybody, nor by what is accepted', async () => {
    expect(await messageOf(acceptsStrongPasswords(await start(toSubjectWithoutPhone)))).toBe('passed');
  });
});

describe('a subject kept from one person for the next', () => {
  test('is found by weak and by initial passwords', async () => {
    expect(await messageOf(refusesWeakPasswords(await start(toSubjectOnce())))).toMatch(/^Property failed/);
    expect(await messageOf(refusesInitialPasswords(await start(toSubjectOnce())))).toMatch(/^Property failed/);
  });
});
