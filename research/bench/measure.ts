import { cpus } from 'node:os';
import type * as library from '../../src/index';
import type * as meters from '../../src/strength/index';
import type { Subject } from '../../src/types';
import { knownPerson } from '../../tests/knownPerson';
import { candidates } from './candidates';
import { ours, oursMetered, peers, type Checker } from './checkers';
import { measureCold } from './measureCold';
import { measureProcesses } from './measureProcesses';
import type { Results, Times } from './Results';
import { timeRounds } from './timeRounds';
import { worstInputs } from './worstInputs';

/** What is measured: the built package, as it is published. */
export interface Built {
  readonly root: string;
  readonly core: typeof library;
  readonly strength: typeof meters;
  readonly versions: Results['versions'];
}

const ROUNDS = 9;

/** Every table of the benchmark. Some two minutes. */
export const measure = async ({ root, core, strength, versions }: Built): Promise<Results> => {
  const { definePolicy, prepareSubject, checkPassword } = core;
  const pin = definePolicy({});
  const text = definePolicy({
    credential: 'online-account',
    format: { minLength: 8, maxLength: 256, alphabet: 'printable' },
  });
  const others = peers();
  const metered = oursMetered(core, strength);
  const checks: Record<string, Times> = {};
  for (const [kind, inputs] of Object.entries(candidates)) {
    const { prepared, unprepared, fourFields } = ours(core, kind.startsWith('pin') ? pin : text);
    const own: Record<string, Checker> = kind.startsWith('pin')
      ? { prepared, fourFields, unprepared }
      : { prepared, unprepared, metered };
    checks[kind] = await timeRounds({ ...own, ...others }, inputs, ROUNDS);
  }
  const byLength = [6, 8, 12, 16, 24, 32, 64, 128, 256].map(
    (length) => [length, (candidates.text64[0] ?? '').repeat(4).slice(0, length)] as const,
  );
  const context = { subject: prepareSubject(text, knownPerson) };
  const byRelatives = [0, 1, 2, 4, 8, 16].map(
    (count) =>
      [
        count,
        { ...knownPerson, others: Array.from({ length: count }, () => knownPerson.others[0]) } satisfies Subject,
      ] as const,
  );
  const byRules = [0, 10, 50, 100].map((count) => {
    const initialPasswords = Array.from({ length: count }, (_, i) => ({
      id: `own/${i}`,
      rule: { type: 'fixed', value: String(739_000 + i) } as const,
    }));
    const policy = definePolicy({ initialPasswords });
    return [count, policy, prepareSubject(policy, knownPerson)] as const;
  });
  const timeEach = (tasks: readonly (readonly [name: number, task: () => unknown])[]): Promise<Times> =>
    timeRounds(Object.fromEntries(tasks), [undefined], ROUNDS);
  return {
    machine: `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}`,
    node: process.version,
    versions,
    checks,
    prepare:
      (await timeRounds({ prepare: () => prepareSubject(pin, knownPerson) }, [undefined], ROUNDS))['prepare'] ?? NaN,
    worst: await timeRounds(
      Object.fromEntries(
        Object.entries(worstInputs).map(([name, input]) => [name, () => checkPassword(text, input, context)]),
      ),
      [undefined],
      3,
    ),
    cold: measureCold(root),
    growth: {
      length: await timeEach(
        byLength.map(([length, candidate]) => [length, () => checkPassword(text, candidate, context)]),
      ),
      relatives: await timeEach(byRelatives.map(([count, subject]) => [count, () => prepareSubject(pin, subject)])),
      rules: await timeEach(
        byRules.map(([count, policy, subject]) => [count, () => checkPassword(policy, '482916', { subject })]),
      ),
    },
    processes: await measureProcesses(root),
  };
};
