import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProfiles } from '../attack/popularity/createProfiles';
import { createRandom } from '../attack/people/createRandom';
import { regionsWithRules } from '../attack/people/regionsWithRules';
import { attackText } from './attackText';
import { createGrammar } from './createGrammar';
import { createTextPerson } from './createTextPerson';
import { rankOfText } from './rankOfText';
import { reachedText } from './sourceText';

const regions = regionsWithRules();
const grammar = createGrammar(createProfiles().b);
const person = createTextPerson(createRandom(1), regions);

test('every choice has 8 to 20 characters with a letter and a digit', () => {
  const random = createRandom(2);
  for (let i = 0; i < 2000; i++)
    expect(grammar.draw(person, random)).toMatch(/^(?=.*[A-Za-z])(?=.*\d)[A-Za-z\d]{8,20}$/);
});

test('without a policy the attack reaches what is published', () => {
  const { shares } = attackText(grammar, undefined, 5000, 1, regions);
  for (const { at, share } of shares) {
    const published = reachedText[at as keyof typeof reachedText];
    // Wider than in a full run, which has four times as many people.
    expect(Math.abs(share - published), String(at)).toBeLessThan(Math.max(0.5, published / 4) + 0.3);
  }
});

test('guesses come by their share, likeliest first, and what is refused is skipped', () => {
  const [first = '', second = ''] = [...grammar.common.keys()];
  const shares = [...grammar.common.values()];
  expect(shares.every((share, i) => i === 0 || share <= Number(shares[i - 1]))).toBe(true);
  const open = rankOfText(grammar, undefined, person, second, new Map());
  expect(rankOfText(grammar, (guess) => guess !== first, person, second, new Map())).toBe(open - 1);
  expect(rankOfText(grammar, undefined, person, 'kX7pQm2z', new Map())).toBe(Infinity);
});

test('the own initials and birth date are among the first guesses', () => {
  const initials = person.namePinyin.map((syllable) => syllable.charAt(0)).join('');
  const date = person.birthDate.replace(/-/g, '').slice(2);
  expect(rankOfText(grammar, undefined, person, initials + date, new Map())).toBeLessThanOrEqual(3);
});

test('what the library lists for text is not where victims come from', () => {
  for (const file of [
    'sourceText',
    'digitTerminals',
    'ownTerminals',
    'structures',
    'keyboardTerminals',
    'letterTerminals',
  ]) {
    expect(readFileSync(join(__dirname, `${file}.ts`), 'utf8')).not.toMatch(
      /from '[^']*(passwordFamilies|src\/|weakChoices|choosePasswords)/,
    );
  }
});
