import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPassword, definePolicy } from '../../../src/index';
import { subjects } from '../../../src/testing/index';

const sample = fc.sample(subjects(), { seed: 1, numRuns: 500 });

test('every field that is there can be read', () => {
  const policy = definePolicy();
  for (const subject of sample) {
    const codes = checkPassword(policy, '739105', { subject }).notes.map(({ code }) => code);
    expect(codes.filter((code) => ['subject.unreadable', 'subject.truncated', 'subject.exponent', 'subject.check-mismatch'].includes(code))).toEqual([]);
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
  const isOther = sample.map(({ idNumber, birthDate }) =>
    typeof idNumber === 'string' && idNumber.length === 18 && typeof birthDate === 'string' && idNumber.slice(6, 14) !== birthDate.replace(/-/g, ''),
  );
  expect(isOther).toContain(true);
});
