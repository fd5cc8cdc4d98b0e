import { describe, expect, test } from 'vitest';
import { freeDigits } from '../../src/detectors/personal';
import { definePolicy } from '../../src/index';
import { countPins, detect, textPolicy } from './inputFor';

const subject = { birthDate: '1987-03-19', idNumber: '110105198703190021', phone: '13900005274', others: [{ birthDate: '1960-08-24' }] };
const pin = (candidate: string) => detect(freeDigits, candidate, { subject }).whole;

test.each<[string, string]>([
  ['198741', 'subject.birth-date'],
  ['411987', 'subject.birth-date'],
  ['870341', 'subject.birth-date'],
  ['418703', 'subject.birth-date'],
  ['031941', 'subject.birth-date'],
  ['410319', 'subject.birth-date'],
  ['403191', 'subject.birth-date'],
  ['190341', 'subject.birth-date'],
  ['411903', 'subject.birth-date'],
  ['002147', 'subject.document'],
  ['470021', 'subject.document'],
  ['527441', 'subject.phone'],
  ['415274', 'subject.phone'],
])('row %#: %s, %s', (candidate, code) => {
  expect(pin(candidate)).toEqual([code]);
});

// Month and day of another person, another end, something else in the middle, a short PIN.
test.each(['082441', '002041', '452741', '419871', '31987', ''])('row %#: %s is none', (candidate) => {
  expect(pin(candidate)).toEqual([]);
});

describe('how many PINs', () => {
  test('one person', () => {
    expect(countPins(freeDigits, { subject: { birthDate: subject.birthDate } })).toEqual({ whole: 895, part: 0 });
    expect(countPins(freeDigits, { subject })).toEqual({ whole: 1295, part: 0 });
  });

  test('nobody', () => {
    expect(countPins(freeDigits)).toEqual({ whole: 0, part: 0 });
  });
});

test('eight digits: the date of six and two more', () => {
  expect(detect(freeDigits, '87031941', { policy: definePolicy({ format: { minLength: 8, maxLength: 8, alphabet: 'digits' } }), subject }).whole).toEqual(['subject.birth-date']);
});

test('a text has prices for its parts instead', () => {
  expect(detect(freeDigits, '198741', { policy: textPolicy, subject })).toEqual({ whole: [], parts: [] });
});
