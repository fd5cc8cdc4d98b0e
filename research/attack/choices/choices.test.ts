import { expect, test } from 'vitest';
import { createPerson } from '../people/createPerson';
import { createRandom } from '../people/createRandom';
import { createKnown } from '../people/Known';
import { regionsWithRules } from '../people/regionsWithRules';
import { choiceOf } from './Choice';

const regions = regionsWithRules();
const people = Array.from({ length: 200 }, (_, seed) => createKnown(createPerson(createRandom(seed), regions)));

test.each([
  { initial: 0, window: 0 },
  { initial: 0, window: 0.1 },
  { initial: 0.3, window: 0.1 },
])('shares of all choices add up to one, with $initial initial and $window own numbers', (knobs) => {
  for (const { forms, popular } of people.map((known) => choiceOf(known, knobs))) {
    expect(forms.map(({ share }) => share > 0)).not.toContain(false);
    expect(forms.reduce((sum, { share }) => sum + share, popular)).toBeCloseTo(1, 9);
    expect(popular).toBeGreaterThan(0.3);
  }
});

test('the knobs say how many stay at the initial password, and how many take own numbers', () => {
  for (const { forms } of people.map((known) => choiceOf(known, { initial: 0.3, window: 0.1 }))) {
    const shareOf = (named: RegExp): number =>
      forms.filter(({ name }) => named.test(name)).reduce((sum, { share }) => sum + share, 0);
    expect(shareOf(/^initial$/)).toBeCloseTo(0.3, 9);
    expect(shareOf(/^(phone|id)-/)).toBeCloseTo(0.1, 9);
  }
});

test('each form has a name of its own and gives PINs of six digits', () => {
  for (const { forms } of people.map((known) => choiceOf(known, { initial: 0.3, window: 0.1 }))) {
    expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length);
    for (const { pins } of forms) {
      expect(pins.length).toBeGreaterThan(0);
      expect(pins.every((pin) => Number.isInteger(pin) && pin >= 0 && pin < 1_000_000)).toBe(true);
    }
  }
});
