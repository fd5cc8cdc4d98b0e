/** What holds for every policy, person and candidate. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkInitialPassword,
  checkPassword,
  definePolicy,
  deriveInitialPasswords,
  prepareSubject,
} from '../../src/index';
import { findingCodes } from '../../src/policy/findingCodes';
import type { Subject, Verdict } from '../../src/types';
import {
  anyTexts,
  candidatesFrom,
  malformedSubjects,
  policyOptions,
  subjects as readableSubjects,
} from '../../src/testing/index';
import { runs } from '../runs';

const order = Object.keys(findingCodes);

const expectConsistent = (verdict: Verdict, candidate: string): void => {
  const rejects = verdict.findings.filter(({ severity }) => severity === 'reject');
  expect(verdict.accepted).toBe(rejects.length === 0);
  if (!verdict.complete) expect(verdict.accepted).toBe(false);
  if (!verdict.accepted && verdict.strength) expect(verdict.strength.label).toBe('weak');
  const places = verdict.findings.map(
    ({ code, severity }) => order.indexOf(code) + (severity === 'reject' ? 0 : order.length),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const { range, guesses } of verdict.findings) {
    if (range) expect(0 <= range[0] && range[0] <= range[1] && range[1] <= candidate.length).toBe(true);
    if (guesses !== undefined) expect(verdict.guesses).toBeLessThanOrEqual(guesses);
  }
};

const typed = (subjects: fc.Arbitrary<Subject>) =>
  subjects.chain((subject) =>
    fc.record({
      subject: fc.constant(subject),
      candidate: candidatesFrom(subject),
      currentPassword: fc.oneof(anyTexts(), candidatesFrom(subject)),
    }),
  );

describe.each([
  ['people with readable fields', readableSubjects()],
  ['any text in every field', malformedSubjects()],
])('%s', (_, subjects) => {
  test('nothing throws; a refusal has a reason; the same input gives the same verdict, prepared or not', () => {
    fc.assert(
      fc.property(policyOptions(), typed(subjects), (options, { subject, candidate, currentPassword }) => {
        const policy = definePolicy(options);
        const verdict = checkPassword(policy, candidate, { subject, currentPassword });
        expectConsistent(verdict, candidate);
        expect(checkPassword(policy, candidate, { subject, currentPassword })).toEqual(verdict);
        expect(checkPassword(policy, candidate, { subject: prepareSubject(policy, subject), currentPassword })).toEqual(
          verdict,
        );
      }),
      { numRuns: runs(30, 1000) },
    );
  });

  test('every derived initial password is refused with its rule, and known at log-in', () => {
    fc.assert(
      fc.property(policyOptions(), subjects, (options, subject) => {
        const policy = definePolicy(options);
        const prepared = prepareSubject(policy, subject);
        for (const { value, ruleId, scope } of deriveInitialPasswords(policy, prepared)) {
          const { accepted, findings } = checkPassword(policy, value, { subject: prepared });
          expect(accepted).toBe(false);
          const code = scope === 'region' ? 'initial-password' : 'initial-password.common';
          const named = findings.filter((finding) => finding.code === code).map((finding) => finding.ruleId);
          if (scope === 'region') expect(named).toContain(ruleId);
          else expect(named).toHaveLength(1);
          expect(checkInitialPassword(policy, value, prepared)).toMatchObject({ isInitial: true });
          expect(checkInitialPassword(policy, value, prepared).ruleIds).toContain(ruleId);
        }
      }),
      { numRuns: runs(30, 200), examples: [[{}, { unitNumber: 'X -0' }]] },
    );
  });
});

test('a refused PIN in full width is refused for the same reasons and more', () => {
  const policy = definePolicy();
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(
      readableSubjects().chain((subject) =>
        fc.record({ subject: fc.constant(subject), candidate: candidatesFrom(subject) }),
      ),
      ({ subject, candidate }) => {
        const verdict = checkPassword(policy, candidate, { subject });
        const disguised = checkPassword(policy, wide(candidate), { subject });
        if (verdict.accepted && /^[0-9]+$/.test(candidate))
          expect(disguised.findings.map(({ code }) => code)).toContain('requirement.full-width');
        if (verdict.accepted) return;
        expect(disguised.accepted).toBe(false);
        const codes = disguised.findings.map(({ code }) => code);
        expect(verdict.findings.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([]);
      },
    ),
    { numRuns: runs(30, 1000) },
  );
});

test('knowing more never makes a verdict better', () => {
  fc.assert(
    fc.property(policyOptions(), typed(readableSubjects()), (options, { subject, candidate }) => {
      const policy = definePolicy(options);
      const [alone, known] = [checkPassword(policy, candidate), checkPassword(policy, candidate, { subject })];
      expect(known.guesses).toBeLessThanOrEqual(alone.guesses);
      if (!alone.accepted) expect(known.accepted).toBe(false);
    }),
    { numRuns: runs(30, 1000) },
  );
});
