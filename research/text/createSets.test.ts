import { expect, test } from 'vitest';
import { checkPassword, definePolicy } from '../../src/index';
import { createRandom } from '../attack/people/createRandom';
import { regionsWithRules } from '../attack/people/regionsWithRules';
import { createSets } from './createSets';
import { createTextPerson } from './createTextPerson';
import { joinPersonalParts } from './joinPersonalParts';
import { personalParts } from './personalParts';

const regions = regionsWithRules();
const policies = {
  portal: definePolicy({ credential: 'online-account' }),
  nist: definePolicy({ credential: 'online-account', format: { minLength: 15, maxLength: 64, alphabet: 'printable' } }),
};

test('the same seed draws the same, another seed something else', () => {
  const shown = (seed: number): string => JSON.stringify(createSets(50, seed, regions));
  expect(shown(1)).toBe(shown(1));
  expect(shown(1)).not.toBe(shown(2));
});

test('every password but the weak ones meets its format', () => {
  for (const { name, format, passwords } of createSets(200, 3, regions)) {
    if (name === 'weak') continue;
    for (const { password } of passwords) {
      const { findings } = checkPassword(policies[format], password);
      expect(
        findings.filter(({ code, severity }) => severity === 'reject' && code.startsWith('requirement.')),
        `${name} ${password.length}`,
      ).toEqual([]);
    }
  }
});

test('a personal password holds nothing but parts of the person, joined and decorated', () => {
  const random = createRandom(5);
  for (let i = 0; i < 100; i++) {
    const person = createTextPerson(random, regions);
    const parts = personalParts(person);
    const forms = Object.values(parts)
      .flat()
      .map((part) => part.toLowerCase())
      .sort((a, b) => b.length - a.length);
    const password = joinPersonalParts(parts, random);
    // Look-alikes hide a part, so only what has none is taken apart.
    if (/[@$!]|[a-z]\d[a-z]/i.test(password)) continue;
    const rest = forms
      .reduce((text, part) => text.split(part).join(' '), password.toLowerCase())
      .replace(/[\s@_.\-#!]/g, '');
    expect(rest.length, password).toBeLessThanOrEqual(6);
  }
});

test('people are made of valid numbers, a name in both scripts and an account', () => {
  const person = createTextPerson(createRandom(9), regions);
  expect(person.namePinyin.length).toBeGreaterThan(1);
  expect(person.name.length).toBeGreaterThanOrEqual(person.namePinyin.length);
  expect(person.email).toMatch(/@example\.com$/);
  expect(Object.values(personalParts(person)).flat()).toContain(person.idNumber);
});
