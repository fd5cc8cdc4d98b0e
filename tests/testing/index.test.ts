/** What holds for every arbitrary of the entry; a new one is asked for by the first test. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definePolicy } from '../../src/index';
import * as testing from '../../src/testing/index';

const policy = definePolicy({ region: '500000' });
const subject = testing.createPerson(7);

const arbitraries: Readonly<Record<string, () => fc.Arbitrary<unknown>>> = {
  anyTexts: testing.anyTexts,
  birthDates: testing.birthDates,
  candidatesFrom: () => testing.candidatesFrom(subject),
  casesOf: () => testing.casesOf(testing.people(), (person) => testing.weakPasswordsOf(policy, person)),
  foreignPermanentResidents: testing.foreignPermanentResidents,
  identityDocuments: testing.identityDocuments,
  initialPasswordsOf: () => testing.initialPasswordsOf(policy, subject),
  malformedSubjects: testing.malformedSubjects,
  passports: testing.passports,
  people: testing.people,
  phones: testing.phones,
  policyOptions: testing.policyOptions,
  residencePermits: testing.residencePermits,
  residentIds: testing.residentIds,
  strongPasswordsOf: () => testing.strongPasswordsOf(policy, subject),
  subjects: testing.subjects,
  travelPermits: testing.travelPermits,
  weakPasswordsOf: () => testing.weakPasswordsOf(policy, subject),
};

const PLAIN = ['createPerson', 'listWeakPasswords', 'textsIn'];

test('every export is an arbitrary of this list or a plain function', () => {
  expect(Object.keys(testing).sort()).toEqual([...Object.keys(arbitraries), ...PLAIN].sort());
});

describe.each(Object.entries(arbitraries))('%s', (_, make) => {
  test('the same seed gives the same values, another seed others', () => {
    const sample = (seed: number): unknown[] => fc.sample(make(), { seed, numRuns: 20 });
    expect(sample(1)).toEqual(sample(1));
    expect(sample(2)).not.toEqual(sample(1));
  });

  test('a counterexample shrinks', () => {
    const failed = [1, 2, 3].map((seed) =>
      fc.check(
        fc.property(make(), () => false),
        { seed },
      ),
    );
    expect(failed.some(({ numShrinks }) => numShrinks > 0)).toBe(true);
  });
});

test('a counterexample says what matters and no more', () => {
  const { counterexample } = fc.check(
    fc.property(testing.subjects(), ({ phone }) => typeof phone !== 'string'),
    { seed: 1 },
  );
  expect(counterexample).toEqual([{ phone: '15400000000' }]);
});

test('casesOf refuses what is no arbitrary, also where it cannot be looked at', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const people of [undefined, {}, () => undefined, proxy])
    expect(() => testing.casesOf(people as never, () => fc.constant('x'))).toThrow('people: not an arbitrary');
});

test('a person shrinks, and the password stays of its kind', () => {
  const cases = testing.casesOf(testing.people(), (person) => testing.weakPasswordsOf(policy, person));
  const { counterexample } = fc.check(
    fc.property(cases, ([, { code }]) => code !== 'subject.document'),
    { seed: 1 },
  );
  const [person, weak] = counterexample?.[0] ?? [];
  expect(person).toMatchObject({ birthDate: '1930-01-01', phone: '15400000000', cardNumber: 'A00000000' });
  expect(weak?.code).toBe('subject.document');
});
