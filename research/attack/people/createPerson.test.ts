import { expect, test } from 'vitest';
import { prepareSubject } from '../../../src/index';
import { checkCharacterOf } from '../../../tests/people';
import { createPerson } from './createPerson';
import { createRandom } from './createRandom';
import { createKnown } from './Known';
import { libraryPolicy } from '../policies/libraryPolicy';
import { regionsWithRules } from './regionsWithRules';

const regions = regionsWithRules();
const people = Array.from({ length: 500 }, (_, i) => createPerson(createRandom(i * 7919), regions));

test('people have valid numbers that agree with one another, and live where the table has rules', () => {
  for (const { idNumber, birthDate, phone, region } of people) {
    expect(idNumber).toMatch(/^\d{17}[\dX]$/);
    expect(idNumber.slice(0, 4)).toBe(region.slice(0, 4));
    expect(idNumber.slice(6, 14)).toBe(birthDate.replace(/-/g, ''));
    expect(idNumber.endsWith(checkCharacterOf(idNumber.slice(0, 17)))).toBe(true);
    expect(phone).toMatch(/^1\d{10}$/);
    expect(Number(birthDate.slice(0, 4))).toBeGreaterThanOrEqual(1935);
    expect(Number(birthDate.slice(0, 4))).toBeLessThanOrEqual(2010);
  }
  expect(new Set(people.map(({ region }) => region)).size).toBeGreaterThan(30);
});

test('the library reads everything that is told of a person', () => {
  for (const person of people.slice(0, 50)) {
    expect(() => prepareSubject(libraryPolicy(person.region), person)).not.toThrow();
    expect(createKnown(person).initial().length).toBeGreaterThan(5);
  }
});

test('own choices are a fifth of all on average', () => {
  const shares = people.map((person) => createKnown(person).dateForms.reduce((sum, { share }) => sum + share, 0));
  expect(shares.reduce((sum, share) => sum + share, 0) / people.length).toBeCloseTo(0.211, 1);
});
