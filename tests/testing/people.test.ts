import { expect, test } from 'vitest';
import { readIdNumber } from '../../src/documents/readIdNumber';
import { createPerson } from '../../src/testing/index';
import { dateOf, randomFrom, textsIn } from '../../src/testing/people';

test.each([
  [1990, 1, 2, '1990-01-02'],
  [2000, 2, 31, '2000-02-29'],
  [1900, 2, 29, '1900-02-28'],
  [2001, 4, 31, '2001-04-30'],
  [2001, 12, 31, '2001-12-31'],
])('%d %d %d', (year, month, day, date) => {
  expect(dateOf(year, month, day)).toBe(date);
});

test('numbers of a seed are the same again, at least 0, below 1, and spread', () => {
  const draw = (seed: number): number[] => Array.from({ length: 1000 }, randomFrom(seed));
  const numbers = draw(1);
  expect(draw(1)).toEqual(numbers);
  expect(draw(2)).not.toEqual(numbers);
  for (const number of numbers) expect(number >= 0 && number < 1).toBe(true);
  expect(new Set(numbers.map((number) => Math.floor(number * 10))).size).toBe(10);
});

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

test.each([
  ['a text', 'abc', ['abc']],
  ['nothing', null, []],
  ['a number', 739105, []],
  [
    'a subject',
    { phone: '15400000000', idNumber: ['a', null, 'b'], others: [{ name: '吕絮' }] },
    ['15400000000', 'a', 'b', '吕絮'],
  ],
])('%s', (_, value, texts) => {
  expect(textsIn(value)).toEqual(texts);
});
