import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIdNumber } from '../../../src/documents/readIdNumber';
import { readPhone } from '../../../src/documents/readPhone';
import { checkPassword, definePolicy, formats } from '../../../src/index';
import { malformedSubjects, people, policyOptions, subjects } from '../../../src/testing/index';
import type { SubjectField } from '../../../src/types';

/** Every field but the relatives. */
const fields: SubjectField[] = [
  'idNumber',
  'birthDate',
  'phone',
  'cardNumber',
  'personalNumber',
  'medicalInsuranceNumber',
  'bankCardNumber',
  'unitNumber',
  'name',
  'namePinyin',
  'email',
  'username',
];
const policy = definePolicy({ requiredSubject: fields });

test('everything is there, can be read, and agrees', () => {
  fc.assert(
    fc.property(people(), (person) => {
      const { flags, birthDates } = readIdNumber(person.idNumber);
      expect(flags).toEqual([]);
      expect(birthDates.map(({ year, month, day }) => [year, month, day])).toEqual([
        person.birthDate.split('-').map(Number),
      ]);
      expect(readPhone(person.phone)).toEqual([person.phone]);
      const { complete, notes } = checkPassword(policy, '739105', { subject: person });
      expect(complete).toBe(true);
      expect(notes.filter(({ code }) => code.startsWith('subject.'))).toEqual([]);
    }),
  );
});

test("no number is anybody's: a province code, a prefix that is not allocated, a domain that nobody owns", () => {
  fc.assert(
    fc.property(
      people(),
      ({ idNumber, phone, email }) =>
        /^\d{2}0000/.test(idNumber) && /^154\d{8}$/.test(phone) && email.endsWith('@example.com'),
    ),
  );
});

const sample = fc.sample(subjects(), { seed: 1, numRuns: 500 });

test('every field that is there can be read', () => {
  const policy = definePolicy();
  for (const subject of sample) {
    const codes = checkPassword(policy, '739105', { subject }).notes.map(({ code }) => code);
    expect(
      codes.filter((code) =>
        ['subject.unreadable', 'subject.truncated', 'subject.exponent', 'subject.check-mismatch'].includes(code),
      ),
    ).toEqual([]);
  }
});

test('all is known of some, nothing of others; several documents, phones and relatives come up', () => {
  const counts = sample.map((subject) => Object.keys(subject).length);
  expect(Math.min(...counts)).toBe(0);
  expect(Math.max(...counts)).toBeGreaterThanOrEqual(12);
  expect(sample.some(({ idNumber }) => Array.isArray(idNumber) && idNumber.length > 1)).toBe(true);
  expect(sample.some(({ phone }) => Array.isArray(phone) && phone.length > 1)).toBe(true);
  expect(sample.some(({ others }) => (others ?? []).length > 0)).toBe(true);
});

test('some state another birth date than their document', () => {
  const isOther = sample.map(
    ({ idNumber, birthDate }) =>
      typeof idNumber === 'string' &&
      idNumber.length === 18 &&
      typeof birthDate === 'string' &&
      idNumber.slice(6, 14) !== birthDate.replace(/-/g, ''),
  );
  expect(isOther).toContain(true);
});

test('notes say what cannot be read; nothing throws', () => {
  const policy = definePolicy();
  const codes = fc
    .sample(malformedSubjects(), { seed: 1, numRuns: 300 })
    .flatMap((subject) => checkPassword(policy, '739105', { subject }).notes.map(({ code }) => code));
  expect(codes).toContain('subject.unreadable');
});

test('every one makes a policy; every format comes up', () => {
  const options = fc.sample(policyOptions(), { seed: 1, numRuns: 300 });
  for (const each of options) expect(definePolicy(each)).toMatchObject(each);
  expect(new Set(options.map(({ format }) => format)).size).toBe(Object.keys(formats).length);
});
