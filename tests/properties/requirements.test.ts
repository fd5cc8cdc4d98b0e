/** The list of requirements never lies: a complete verdict refuses if and only if a line is unmet. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkPassword,
  definePolicy,
  formats,
  listRequirements,
  prepareSubject,
  tickRequirements,
} from '../../src/index';
import { strictBlocklist } from '../../src/blocklists/strict';
import { findingCodes, findingOrder } from '../../src/policy/findingCodes';
import type {
  CheckContext,
  FindingCode,
  Policy,
  PolicyOptions,
  Severity,
  StrengthMeter,
  Subject,
} from '../../src/types';
import { anyTexts, createPerson } from '../../src/testing/index';
import { decorate, listPieces } from '../../src/testing/weakPasswords';
import { examples } from '../messages/examples';
import { runs } from '../runs';

const settable = findingOrder.filter((code) => findingCodes[code].isSettable);

const severities: readonly Severity[] = ['warn', 'reject', 'off', 'warn'];

/** Every third settable code gets another severity, beginning at one of three. */
const otherSeverities = (start: number): NonNullable<PolicyOptions['severities']> => {
  const set: NonNullable<PolicyOptions['severities']> = {};
  settable.forEach((code, i) => {
    if (i % 3 === start) set[code] = severities[(i + start) % severities.length] ?? 'warn';
  });
  return set;
};

const policyOptions: readonly PolicyOptions[] = [
  ...Object.values(formats).map((format) => ({ format, region: '500000', blocklist: ['yubei'] })),
  ...[0, 1, 2].flatMap((start) => [
    { severities: otherSeverities(start) },
    { severities: otherSeverities(start), format: formats.pin8 },
    { severities: otherSeverities(start), credential: 'online-account' as const },
  ]),
  { region: '361000' },
  { format: { minLength: 6, maxLength: 8, alphabet: 'digits' } },
  { format: { minLength: 6, maxLength: 12, alphabet: 'printable' } },
  { requiredSubject: ['idNumber', 'phone', 'name'] },
  { strictness: 'strict' },
  { credential: 'online-account', meter: 'light' },
];
const policies = policyOptions.map((options) => definePolicy(options));
const people: readonly Subject[] = [{}, ...[1, 2, 3, 4].map((seed) => createPerson(seed))];

/** What an input method or a paste makes of a candidate. */
const typedAs = (candidate: string, how: number): string => {
  if (how === 0) return ` ${candidate}`;
  if (how === 1) return `${candidate}\u3000`;
  if (how === 2) return candidate.replace(/[0-9A-Za-z]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
  if (how === 3) return `${candidate.slice(0, 3)}\u200b${candidate.slice(3)}`;
  return candidate;
};

const meter: StrengthMeter = {
  kind: 'light',
  measure: (candidate) => (candidate.length < 10 ? { score: 1, guesses: 1e5 } : { score: 4, guesses: 1e12 }),
};

/** What chance makes, which most policies accept where the length is right. */
const random = fc.oneof(
  fc.stringMatching(/^[0-9]{6}$/),
  fc.stringMatching(/^[0-9]{8}$/),
  fc.stringMatching(/^(19[0-9]{2}|20[01][0-9])(0[1-9]|1[0-2])[012][1-8]$/),
  fc.stringMatching(/^[0-9A-Za-z]{6}$/),
  fc.stringMatching(/^[!-~]{15}$/),
);

/** Somebody's own data and what is popular, dressed up as people do. */
const dressedPieces = (policy: Policy, subject: Subject): string[] =>
  listPieces(policy, subject, '').flatMap(([, text]) => decorate(text, policy.format));

interface Case {
  policy: Policy;
  candidate: string;
  context: CheckContext;
}

const pairs = policies.flatMap((policy) =>
  people.map((subject) => ({
    policy,
    subject: prepareSubject(policy, subject),
    weak: ['739162', ...dressedPieces(policy, subject)],
  })),
);

const pick = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

const cases: fc.Arbitrary<Case> = fc
  .record({
    pair: fc.constantFrom(...pairs),
    which: fc.nat(),
    current: fc.nat(),
    other: fc.oneof(random, anyTexts()),
    isWeak: fc.boolean(),
    isEquipped: fc.boolean(),
    isChange: fc.boolean(),
    refused: fc.array(random, { maxLength: 2 }),
    how: fc.nat(15),
  })
  .map(({ pair: { policy, subject, weak }, which, current, other, isWeak, isEquipped, isChange, refused, how }) => ({
    policy,
    candidate: typedAs(isWeak ? pick(weak, which) : other, how),
    context: {
      subject,
      currentPassword: isChange ? pick(weak, current) : null,
      refused,
      ...(isEquipped && { blocklist: strictBlocklist, strength: meter }),
    },
  }));

/** What may be wrong with the list for one case; empty where it tells the truth. */
const liesOf = ({ policy, candidate, context }: Case): string[] => {
  const requirements = listRequirements(policy);
  const verdict = checkPassword(policy, candidate, context);
  const lines = tickRequirements(requirements, verdict);
  const rejects = verdict.findings.filter(({ severity }) => severity === 'reject').map(({ code }) => code);
  const lies: string[] = [];
  for (const code of rejects) {
    const holders = requirements.filter(({ codes }) => codes.includes(code)).length;
    if (holders !== 1) lies.push(`${code} is in ${holders} lines`);
  }
  const isUnmet = lines.some(({ met }) => met === false);
  if (verdict.complete && isUnmet !== rejects.length > 0) lies.push(`unmet ${String(isUnmet)}: ${rejects.join(' ')}`);
  if (!verdict.complete && lines.every(({ met }) => met === true)) lies.push('complete without a gap');
  return lies;
};

test('of people, policies and candidates of every kind', () => {
  const seen = new Set<FindingCode>();
  fc.assert(
    fc.property(cases, (one) => {
      for (const { code } of checkPassword(one.policy, one.candidate, one.context).findings) seen.add(code);
      expect(liesOf(one)).toEqual([]);
    }),
    { numRuns: runs(500, 100_000) },
  );
  // The draws reach nearly every code; those that need a special policy have an example each.
  expect(findingOrder.filter((code) => !seen.has(code)).length).toBeLessThan(8);
});

test.each(findingOrder)('of the example of %s', (code) => {
  const { typed, policy, context = {} } = examples[code];
  expect(liesOf({ policy: definePolicy(policy), candidate: typed, context })).toEqual([]);
});

test('every code is in one line at most, and in none where the policy does not refuse for it', () => {
  policies.forEach((policy) => {
    const codes = listRequirements(policy).flatMap((line) => line.codes);
    expect(new Set(codes).size).toBe(codes.length);
    for (const [code, severity] of Object.entries(policy.severities)) {
      if (severity !== 'reject') expect(codes, code).not.toContain(code);
    }
  });
});
