import fc from 'fast-check';
import type { Subject, SubjectField } from '../../types';
import type { SyntheticPerson } from '../people/SyntheticPerson';
import { birthDates } from './birthDates';
import { identityDocuments } from './identityDocuments';
import { people } from './people';
import { phones } from './phones';

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
      others: fc.array(fc.record({ idNumber: identityDocuments(), phone: phones(), birthDate: birthDates() }), { maxLength: 2 }),
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
