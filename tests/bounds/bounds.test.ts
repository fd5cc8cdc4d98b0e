/** What comes from outside may be as long as it likes: the work is bounded, counted in steps and not by a clock. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkInitialPassword, checkPassword, definePolicy, prepareSubject } from '../../src/index';
import type { Format, Subject } from '../../src/types';
import { knownPerson } from '../knownPerson';
import { counted } from '../runs';
import { countSteps } from './countSteps';

/** A megabyte in the deep run. */
const LONG = counted(1 << 16, 1 << 20);
/** Half of it is behind the longest format; both are read to their end. */
const READ = 512;
/** Requirements look at the whole of a candidate, a few times each unit. */
const LOOKS = 12;

const policies = {
  pin: definePolicy(),
  portal: definePolicy({ credential: 'online-account' }),
  longest: definePolicy({ format: { minLength: 1, maxLength: 256, alphabet: 'printable' } satisfies Format }),
};

/** What costs pattern matchers most, and what engines stumble over. */
const units = [
  '1',
  'qingtian1987',
  'p4$$w0rdP@55w0rd1',
  '010203',
  'aA@4',
  'é',
  '\u0301',
  '\0',
  '\ud800',
  '\u202e',
  '__proto__',
  '张',
];

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

// What is made at the first use is made once, whatever comes; the order of the tests says nothing of the work.
beforeAll(() => {
  for (const policy of Object.values(policies))
    for (const candidate of [...units.map((unit) => fill(unit, 8)), '739105', '19900108'])
      checkPassword(policy, candidate, { subject: knownPerson, currentPassword: '582914' });
});

describe.each(Object.entries(policies))('a candidate under %s', (_, policy) => {
  const subject = prepareSubject(policy, knownPerson);
  const known = new Map<string, number>();
  /** The same text takes the same steps, so each is counted once. */
  const stepsFor = (unit: string, length: number): number => {
    const key = `${length} ${unit}`;
    const steps =
      known.get(key) ??
      countSteps(() => checkPassword(policy, fill(unit, length), { subject, currentPassword: fill('x', length) }));
    known.set(key, steps);
    return steps;
  };

  test.each(units)(
    'row %#: %j again and again costs what it costs in 512 units, and a few looks at each unit',
    (unit) => {
      expect(stepsFor(unit, LONG)).toBeLessThan(stepsFor(unit, READ) * 1.1 + LOOKS * LONG);
    },
  );

  test.each(units)('row %#: twice as much of %j costs at most four times as much', (unit) => {
    expect(stepsFor(unit, READ)).toBeLessThan(4.4 * stepsFor(unit, READ / 2));
  });
});

test('a PIN costs less than twenty-one thousand steps, whoever it is', () => {
  const subject = prepareSubject(policies.pin, {
    ...knownPerson,
    others: Array.from({ length: 16 }, () => knownPerson),
  });
  for (const pin of ['739105', '123456', '870319', '000000']) {
    expect(countSteps(() => checkPassword(policies.pin, pin, { subject, currentPassword: '582914' }))).toBeLessThan(
      21_000,
    );
  }
});

const fields = [
  'idNumber',
  'birthDate',
  'phone',
  'name',
  'cardNumber',
  'personalNumber',
  'medicalInsuranceNumber',
  'bankCardNumber',
  'unitNumber',
  'email',
  'username',
] as const satisfies readonly (keyof Subject)[];

describe.each(fields)('the field %s', (field) => {
  const stepsFor = (value: unknown): number =>
    countSteps(() => {
      prepareSubject(policies.portal, { [field]: value });
    });

  test.each(['1', '1 ', 'e#', '+86', '(', 'A1', '张·', '１'])(
    'row %#: %j again and again costs no more than nothing and a copy',
    (unit) => {
      expect(stepsFor(fill(unit, LONG))).toBeLessThan(stepsFor(' ') + LONG);
    },
  );

  test.each(['1', '1 ', 'e#', '+86', '(', 'A1', '张·', '１'])(
    'row %#: 256 units of %j cost at most four times what 128 cost',
    (unit) => {
      expect(stepsFor(fill(unit, 256))).toBeLessThan(4.4 * stepsFor(fill(unit, 128)) + 1000);
    },
  );
});

test('lists and relatives are cut: a hundred thousand of each cost what sixteen cost', () => {
  const stepsFor = (count: number): number => {
    const idNumber = Array.from({ length: count }, () => knownPerson.idNumber);
    const others = Array.from({ length: count }, () => knownPerson);
    return countSteps(() => {
      prepareSubject(policies.portal, { idNumber, others });
    });
  };
  // Each list is looked at once, to cut it.
  expect(stepsFor(100_000)).toBeLessThan(stepsFor(16) * 1.2 + 2 * 100_000);
});

test('a password at log-in: a long text is compared and no more', () => {
  expect(countSteps(() => checkInitialPassword(policies.pin, fill('1', LONG), knownPerson))).toBeLessThan(LOOKS * LONG);
});
