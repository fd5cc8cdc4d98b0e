import { expect, test } from 'vitest';
import { similarBirthDate } from '../../src/detectors/personal';
import { definePolicy } from '../../src/index';
import { countPins, detect, textPolicy } from './inputFor';

const subject = { birthDate: '1987-03-19', others: [{ birthDate: '1960-08-24' }] };

test.each(['870319', '870318', '870310', '970319', '913078', '319870', '198703'])('row %#: %s', (candidate) => {
  expect(detect(similarBirthDate, candidate, { subject }).whole).toEqual(['subject.birth-date']);
});

test.each(['870328', '600823', '190319', ''])('row %#: %s is none', (candidate) => {
  expect(detect(similarBirthDate, candidate, { subject })).toEqual({ whole: [], parts: [] });
});

test('61 PINs of one person, none of nobody', () => {
  expect(countPins(similarBirthDate, { subject })).toEqual({ whole: 61, part: 0 });
  expect(countPins(similarBirthDate)).toEqual({ whole: 0, part: 0 });
});

test('eight digits', () => {
  const policy = definePolicy({ format: { minLength: 8, maxLength: 8, alphabet: 'digits' } });
  expect(detect(similarBirthDate, '19870318', { policy, subject }).whole).toEqual(['subject.birth-date']);
});

test('a text is measured by its parts instead', () => {
  expect(detect(similarBirthDate, '870318', { policy: textPolicy, subject })).toEqual({ whole: [], parts: [] });
});
