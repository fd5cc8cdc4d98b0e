import { expect, test } from 'vitest';
import { readIdNumber } from '../../../src/documents/readIdNumber';
import { createPerson } from '../../../src/testing/index';

const people = Array.from({ length: 500 }, (_, seed) => createPerson(seed));

test('the same seed gives the same person, in every run', () => {
  expect(createPerson(7)).toEqual(createPerson(7));
  expect(createPerson(7)).toMatchObject({ idNumber: '110000193512225211', phone: '15440552168', name: '尉迟清和' });
});

test.each([0, -1, 2 ** 31, 2 ** 32 + 7])('seed %d', (seed) => {
  expect(readIdNumber(createPerson(seed).idNumber).flags).toEqual([]);
});

test('neighbouring seeds give people who have nothing in common', () => {
  for (const field of ['idNumber', 'phone', 'cardNumber', 'bankCardNumber'] as const) {
    expect(new Set(people.map((person) => person[field])).size).toBe(people.length);
  }
  expect(new Set(people.map(({ birthDate }) => birthDate.slice(0, 4))).size).toBeGreaterThan(80);
  expect(new Set(people.map(({ name }) => name)).size).toBe(8);
});

test('every number is right, and agrees with the birth date', () => {
  for (const { idNumber, birthDate } of people) {
    expect(readIdNumber(idNumber).flags).toEqual([]);
    expect(idNumber.slice(6, 14)).toBe(birthDate.replace(/-/g, ''));
  }
});
