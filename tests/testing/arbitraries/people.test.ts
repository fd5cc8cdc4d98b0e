import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIdNumber } from '../../../src/documents/readIdNumber';
import { readPhone } from '../../../src/documents/readPhone';
import { checkPassword, definePolicy } from '../../../src/index';
import { people } from '../../../src/testing/index';
import type { SubjectField } from '../../../src/types';

/** Every field but the relatives. */
const fields: SubjectField[] = [
  'idNumber', 'birthDate', 'phone', 'cardNumber', 'personalNumber', 'medicalInsuranceNumber', 'bankCardNumber', 'unitNumber',
  'name', 'namePinyin', 'email', 'username',
];
const policy = definePolicy({ requiredSubject: fields });

test('everything is there, can be read, and agrees', () => {
  fc.assert(
    fc.property(people(), (person) => {
      const { flags, birthDates } = readIdNumber(person.idNumber);
      expect(flags).toEqual([]);
      expect(birthDates.map(({ year, month, day }) => [year, month, day])).toEqual([person.birthDate.split('-').map(Number)]);
      expect(readPhone(person.phone)).toEqual([person.phone]);
      const { complete, notes } = checkPassword(policy, '739105', { subject: person });
      expect(complete).toBe(true);
      expect(notes.filter(({ code }) => code.startsWith('subject.'))).toEqual([]);
    }),
  );
});

test('no number is anybody\'s: a province code, a prefix that is not allocated, a domain that nobody owns', () => {
  fc.assert(
    fc.property(people(), ({ idNumber, phone, email }) => /^\d{2}0000/.test(idNumber) && /^154\d{8}$/.test(phone) && email.endsWith('@example.com')),
  );
});
