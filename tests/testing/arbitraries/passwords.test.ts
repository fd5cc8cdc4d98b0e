import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy, formats, isInitialPassword, PolicyError } from '../../../src/index';
import {
  candidatesFrom,
  casesOf,
  createPerson,
  initialPasswordsOf,
  people,
  strongPasswordsOf,
  subjects,
  textsIn,
  weakPasswordsOf,
} from '../../../src/testing/index';
import type { Policy, Subject } from '../../../src/types';
import { runs } from '../../runs';

test('many hold a piece of what is known', () => {
  const person = createPerson(7);
  const texts = textsIn(person).map((text) => text.replace(/-/g, ''));
  const pieces = texts.flatMap((text) =>
    Array.from({ length: text.length }, (_, i) => text.slice(i, i + 4)).filter(({ length }) => length === 4),
  );
  const candidates = fc.sample(candidatesFrom(person), { seed: 1, numRuns: 400 });
  const known = candidates.filter((candidate) => pieces.some((piece) => candidate.includes(piece)));
  expect(known.length).toBeGreaterThan(200);
  expect(candidates.some((candidate) => /^\d{6}$/.test(candidate))).toBe(true);
});

test('of nobody: any text', () => {
  expect(fc.sample(candidatesFrom({ name: '吕絮' }), { seed: 1, numRuns: 50 }).every((text) => text.length <= 40)).toBe(
    true,
  );
});

const policies = Object.entries(formats).map(
  ([name, format]) => [name, definePolicy({ region: '361000', format })] as const,
);
const currentPassword = 'Tq7#mWz5';

const forAll = <T>(
  of: fc.Arbitrary<Subject>,
  passwords: (subject: Subject) => fc.Arbitrary<T>,
  check: (subject: Subject, password: T) => void,
): void => {
  fc.assert(
    fc.property(casesOf(of, passwords), ([subject, password]) => {
      check(subject, password);
    }),
    { numRuns: runs(3, 100) },
  );
};

describe.each(policies)('%s', (_, policy) => {
  test('initial passwords are refused and known at log-in', () => {
    forAll(
      subjects(),
      (subject) => initialPasswordsOf(policy, subject),
      (subject, value) => {
        expect(isInitialPassword(policy, value, subject)).toBe(true);
        expect(checkPassword(policy, value, { subject }).accepted).toBe(false);
      },
    );
  });

  test('strong passwords are accepted', () => {
    forAll(
      subjects(),
      (subject) => strongPasswordsOf(policy, subject, { currentPassword }),
      (subject, candidate) => {
        expect(checkPassword(policy, candidate, { subject, currentPassword }).accepted).toBe(true);
      },
    );
  });

  test('weak passwords are refused for their reason, never for their form', () => {
    forAll(
      people(),
      (subject) => weakPasswordsOf(policy, subject, { currentPassword }),
      (subject, { candidate, code }) => {
        const { accepted, findings } = checkPassword(policy, candidate, { subject, currentPassword });
        expect(accepted).toBe(false);
        expect(findings.map((finding) => finding.code)).toContain(code);
        expect(findings.filter((finding) => finding.code.startsWith('requirement.'))).toEqual([]);
      },
    );
  });
});

const policy = definePolicy({ region: '361000' });

test('the initial passwords of the region come first, since they matter most', () => {
  const subject: Subject = { idNumber: '110000199001080107' };
  const { counterexample } = fc.check(
    fc.property(initialPasswordsOf(policy, subject), () => false),
    { seed: 1 },
  );
  expect(counterexample).toEqual(['900108']);
});

test('strong passwords have every length of the format up to 24', () => {
  const lengths = (chosen: Policy): number[] =>
    [...new Set(fc.sample(strongPasswordsOf(chosen, {}), { seed: 1, numRuns: 200 }).map(({ length }) => length))].sort(
      (a, b) => a - b,
    );
  expect(lengths(policy)).toEqual([6]);
  expect(lengths(definePolicy({ format: formats.nist }))).toEqual([15, 16, 17, 18, 19, 20, 21, 22, 23, 24]);
});

test('a policy that accepts nothing says so instead of searching for ever', () => {
  const nothing = definePolicy({ requiredSubject: ['phone'] });
  expect(() => fc.sample(strongPasswordsOf(nothing, {}), 1)).toThrow(PolicyError);
});

test('only the codes that are asked for, and an error where there is none', () => {
  const person = createPerson(7);
  const phoneTails = fc.sample(weakPasswordsOf(policy, person, { codes: ['subject.phone'] }), { seed: 1, numRuns: 20 });
  expect(phoneTails.map(({ candidate }) => candidate)).toContain(person.phone.slice(-6));
  expect(new Set(phoneTails.map(({ code }) => code))).toEqual(new Set(['subject.phone']));
  expect(() => weakPasswordsOf(policy, {}, { codes: ['subject.phone'] })).toThrow(RangeError);
});
