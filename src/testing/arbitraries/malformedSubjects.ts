import fc from 'fast-check';
import type { Subject } from '../../types';
import { anyTexts } from './anyTexts';

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
      namePinyin: fc.oneof(fc.array(text, { maxLength: 4 }), fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 3 })),
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
