import { letterPairs } from '../blocklists/generated/letterPairs';
import * as prices from '../judge/prices';
import type { Detector } from '../pipeline';

/** Initials with their finals as typed, v for ü. A few combinations do not exist; they cost nothing here. */
const SYLLABLE =
  /^(?:[jqx](?:i(?:a(?:o|ng?)?|e|ng?|ong|u)?|u(?:an|e|n)?)|y(?:a(?:o|ng?)?|e|ing?|i|o(?:u|ng)?|u(?:an|e|n)?)|(?:[zcs]h?|[gkhr])(?:a(?:i|o|ng?)?|e(?:i|ng?)?|i|ou|ong|u(?:a(?:i|ng?)?|i|n|o)?)|[bpmdtnlfw](?:a(?:i|o|ng?)?|e(?:i|ng?)?|i(?:a(?:o|ng?)?|e|ng?|u)?|o(?:u|ng)?|u(?:an?|i|n|o)?|ve?)|a(?:i|o|ng?)?|e(?:i|r|ng?)?|ou?)$/;
const LONGEST_SYLLABLE = 6;
/** Shorter ones look like a word too often, and no word is longer: a passphrase of 15 letters is not one. */
const [MIN_LETTERS, MAX_LETTERS] = [5, 14];

/** The fewest syllables that letters are put together from; Infinity where they are no pinyin. */
const countSyllables = (letters: string): number => {
  const counts = [0];
  for (let end = 1; end <= letters.length; end++) {
    counts[end] = Infinity;
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
      const count = Number(counts[start]) + 1;
      if (count < Number(counts[end]) && SYLLABLE.test(letters.slice(start, end))) counts[end] = count;
    }
  }
  return Number(counts[letters.length]);
};

/** Whether each letter often follows the one before. */
const hasCommonPairs = (letters: string): boolean =>
  letters.split('').every((letter, i) => !i || (letterPairs[letters.charCodeAt(i - 1) - 97] || '').includes(letter));

/**
 * All letters between other characters, where they are pinyin or look like a word: no list, so rare names and new words
 * are seen too. It only helps to explain a text.
 *
 * Linear in the length of each view. With look-alikes undone, or reversed, random letters look like words too often.
 *
 * @see Wang et al. (USENIX Security 2019): 11.2 % of Chinese passwords hold a full name, 9.7 % a word in pinyin
 */
export const wordLike: Detector = ({ views, isPin }, add) => {
  if (isPin) return;
  for (const view of views) {
    if (view.variant === 'leet' || view.variant === 'reversed') continue;
    const word = /[a-z]{4,}/g;
    for (let found = word.exec(view.text); found; found = word.exec(view.text)) {
      const [letters] = found;
      const { length } = letters;
      const isWord = length >= MIN_LETTERS && length <= MAX_LETTERS && hasCommonPairs(letters);
      const price = prices.word(countSyllables(letters), isWord ? length : Infinity);
      if (price.part < Infinity) add('pattern.partial', price, { start: found.index, end: found.index + length, view });
    }
  }
};
