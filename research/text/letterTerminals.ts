import { readNpmLists } from '../../data/blocklists/npmLists';
import { listWords } from '../../data/strength/listWords';
import type { Random } from '../attack/people/createRandom';
import { givenCharacters, surnames } from './nameParts';
import { topLetters } from './sourceText';
import { createTerminals, type Terminals } from './Terminals';

/** How often surnames and given names begin with a letter: initials are not even. */
const initials = 'lllllwwwwwzzzzzyyyyyxxxxxhhhhcccjjjjssssmmmfffddggqqtttbbpnkrae';

/**
 * What letters are, by length: names of others, Chinese words, English words (as shares of the published kinds, 11.2,
 * 9.7 and 2.4 percent of all passwords); the rest are letters that mean something only to the person.
 */
const kinds = (length: number): Readonly<Record<'names' | 'chinese' | 'english', number>> =>
  length < 4
    ? { names: 0, chinese: 0, english: 0 }
    : length === 4
      ? { names: 0.16, chinese: 0.2, english: 0.12 }
      : // Two syllables of a name have no more than eight letters but for a few.
        { names: length > 8 ? 0 : 0.32, chinese: 0.28, english: 0.1 };

/** The commonest of a kind and a length get less than Zipf's law gives: names and words have no such head. */
const flatten = 10;

const add = (shares: Map<string, number>, words: readonly string[], mass: number): void => {
  const weights = words.map((_, i) => 1 / (i + flatten));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  words.forEach((word, i) => shares.set(word, (shares.get(word) ?? 0) + (mass * (weights[i] ?? 0)) / total));
};

/** Two syllables of names, commonest first: doubled given names, then surname and given name. */
const listNames = (): string[] => {
  const given = [...new Set(givenCharacters.map(([, syllable]) => syllable))];
  const surnameSyllables = [...new Set(surnames.map(([[, syllable]]) => syllable))];
  const names = given.map((syllable) => syllable + syllable);
  for (let rank = 0; rank < surnameSyllables.length + given.length; rank++) {
    surnameSyllables.slice(0, rank + 1).forEach((surname, i) => {
      const name = given[rank - i];
      if (name !== undefined) names.push(surname + name);
    });
  }
  return [...new Set(names)];
};

const englishDepth = 20_000;
const chineseDepth = 20_000;

/**
 * The letters of each length from 1 to 12 that come beside digits. English words are the entries of a list that the
 * library does not read for text; Chinese ones are in the dictionary of which `./strength` has the head and the core
 * its pairs of letters, so that defender and attacker share a source: it flatters both.
 */
export const letterTerminals = (): ReadonlyMap<number, Terminals> => {
  const names = listNames();
  const chinese = listWords(chineseDepth);
  const english = readNpmLists()
    .seclists.entries.slice(0, englishDepth)
    .map((entry) => entry.toLowerCase())
    .filter((entry) => /^[a-z]+$/.test(entry));
  const drawInitials =
    (length: number) =>
    (random: Random): string =>
      Array.from({ length }, () => initials.charAt(random.below(initials.length))).join('');
  return new Map(
    Array.from({ length: 12 }, (_, i) => i + 1).map((length) => {
      const shares = new Map(Object.entries(topLetters[length] ?? {}).map(([text, percent]) => [text, percent / 100]));
      const left = 1 - [...shares.values()].reduce((sum, share) => sum + share, 0);
      const ofLength = (words: readonly string[]): string[] =>
        words.filter((word) => word.length === length && !topLetters[length]?.[word]);
      const mass = kinds(length);
      add(shares, ofLength(names), left * mass.names);
      add(shares, ofLength(chinese), left * mass.chinese);
      add(shares, ofLength(english), left * mass.english);
      if (length < 3) {
        const weights = new Map<string, number>();
        for (const first of initials)
          for (const second of length === 2 ? initials : [''])
            weights.set(first + second, (weights.get(first + second) ?? 0) + 1);
        const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
        for (const [text, weight] of weights) shares.set(text, (shares.get(text) ?? 0) + (left * weight) / total);
        return [length, createTerminals(shares)] as const;
      }
      return [length, createTerminals(shares, drawInitials(length))] as const;
    }),
  );
};
