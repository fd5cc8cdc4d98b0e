import fc from 'fast-check';
import { formats } from '../../policy/formats';
import { allRules } from '../../regions/ruleTable';
import type { PolicyOptions, Subject, SubjectField } from '../../types';
import { requireFunction } from '../../util';
import { buildPerson, type PersonDraws, personFaces, type SyntheticPerson } from '../people';
import { birthDates, identityDocuments, phones } from './documents';

/** Digits in half and full width, and what people write between and behind them. */
const NUMBER_UNITS = Array.from('0123456789０１２３４５６７８９Xx -');

/**
 * Any text at all, at most 40 units: of any code points, lone surrogates among them; of printable characters; of what looks like
 * numbers, also full width.
 *
 * @example fc.property(anyTexts(), (typed) => answers(typed))
 */
export const anyTexts = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 40 }),
    // Not `stringMatching`, which takes milliseconds to set up, and properties set it up in every run.
    fc.array(fc.constantFrom(...NUMBER_UNITS), { minLength: 4, maxLength: 20 }).map((units) => units.join('')),
  );

const dice = (): { [K in keyof PersonDraws]: fc.Arbitrary<number> } => {
  const arbitraries = {} as { [K in keyof PersonDraws]: fc.Arbitrary<number> };
  for (const key of Object.keys(personFaces) as (keyof PersonDraws)[]) arbitraries[key] = fc.nat(personFaces[key] - 1);
  return arbitraries;
};

/**
 * People who do not exist, fully known: every field is there, and all are of one piece. They shrink towards zeros and
 * the first of January 1930, field by field.
 *
 * @example people().map(({ idNumber, phone }) => ({ idNumber, phone })) // what the platform knows
 */
export const people = (): fc.Arbitrary<SyntheticPerson> => fc.record<PersonDraws>(dice()).map(buildPerson);

// The types make sure that no field is forgotten.
const FIELDS: Record<keyof SyntheticPerson, true> = {
  idNumber: true,
  birthDate: true,
  phone: true,
  name: true,
  namePinyin: true,
  cardNumber: true,
  personalNumber: true,
  medicalInsuranceNumber: true,
  bankCardNumber: true,
  unitNumber: true,
  email: true,
  username: true,
};

/** What registers hold besides one number of each kind. */
const irregular = (): fc.Arbitrary<Partial<Pick<Subject, 'idNumber' | 'birthDate' | 'phone' | 'others'>>> =>
  fc.record(
    {
      idNumber: fc.oneof(identityDocuments(), fc.array(identityDocuments(), { maxLength: 3 })),
      birthDate: birthDates(),
      phone: fc.array(phones(), { maxLength: 2 }),
      others: fc.array(fc.record({ idNumber: identityDocuments(), phone: phones(), birthDate: birthDates() }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: [] },
  );

/**
 * What a platform may know of people who do not exist: any fields of `people()`; sometimes another kind of document or
 * several of them, a birth date other than the document's, several phones, relatives. Every field that is there can be
 * read. They shrink towards fewer fields, so that a counterexample names the fields that matter.
 *
 * @example fc.assert(fc.property(subjects(), (subject) => !checkPassword(policy, '123456', { subject }).accepted))
 */
export const subjects = (): fc.Arbitrary<Subject> =>
  fc
    .record({
      person: people(),
      known: fc.subarray(Object.keys(FIELDS) as (SubjectField & keyof SyntheticPerson)[]),
      more: fc.option(irregular(), { nil: {} }),
    })
    .map(({ person, known, more }) => {
      const subject: Subject = {};
      for (const field of known) Object.assign(subject, { [field]: person[field] });
      return Object.assign(subject, more);
    });

/**
 * Subjects whose every field may hold any text at all: what a careless register or a hostile request brings. Of the right
 * types; a check answers with notes and never throws.
 *
 * @example fc.property(malformedSubjects(), (subject) => checkPassword(policy, '739105', { subject }).complete)
 */
export const malformedSubjects = (): fc.Arbitrary<Subject> => {
  const text = anyTexts();
  const oneOrSeveral = fc.oneof(text, fc.array(text, { maxLength: 3 }));
  return fc.record(
    {
      idNumber: oneOrSeveral,
      birthDate: text,
      phone: oneOrSeveral,
      name: text,
      namePinyin: fc.oneof(
        fc.array(text, { maxLength: 4 }),
        fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 3 }),
      ),
      cardNumber: text,
      personalNumber: text,
      medicalInsuranceNumber: text,
      bankCardNumber: text,
      unitNumber: text,
      email: text,
      username: text,
      others: fc.array(fc.record({ idNumber: text, name: text }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
};

/** False also for a proxy that cannot be looked at, at which `instanceof` throws. */
const isArbitrary = (value: unknown): boolean => {
  try {
    return value instanceof fc.Arbitrary;
  } catch {
    return false;
  }
};

/**
 * People, each with a password of theirs. Where a counterexample shrinks, the person does and the password is drawn anew
 * in the same way: it stays of its kind, which it would not with `chain`.
 *
 * @param people what a password depends on: subjects, or rows of the platform's own
 * @param passwordsOf a password of one of them, such as `weakPasswordsOf`
 * @throws {TypeError} for arguments of another kind
 * @example casesOf(people(), (person) => weakPasswordsOf(policy, person)) // [person, { candidate, code }]
 */
export const casesOf = <P, T>(
  people: fc.Arbitrary<P>,
  passwordsOf: (person: P) => fc.Arbitrary<T>,
): fc.Arbitrary<[P, T]> => {
  if (!isArbitrary(people)) throw new TypeError('people: not an arbitrary');
  requireFunction(passwordsOf, 'passwordsOf');
  return fc.tuple(people, fc.noShrink(fc.nat())).map(([person, seed]) => {
    const [password] = fc.sample(passwordsOf(person), { seed, numRuns: 1 });
    return [person, password as T];
  });
};

/** Besides the regions that have rules: one below them, one without any, and one outside the mainland. */
const OTHER_REGIONS = ['110105', '660000', '810000'];

/**
 * A region, a credential and one of the named formats; everything else by default. For a platform that serves several
 * regions.
 *
 * @example fc.property(policyOptions(), (options) => definePolicy(options).version === 1)
 */
export const policyOptions = (): fc.Arbitrary<PolicyOptions> =>
  fc.record({
    region: fc.constantFrom(...Array.from(new Set(allRules().map(({ region }) => region))), ...OTHER_REGIONS),
    credential: fc.constantFrom(...Array.from(new Set(allRules().map(({ credential }) => credential)))),
    format: fc.constantFrom(...Object.values(formats)),
  });
