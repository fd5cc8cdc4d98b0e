import { letterPairs } from '../blocklists/generated/letterPairs';
import * as prices from '../judge/prices';
import type { Detector, Price } from '../pipeline';

/** Initials with their finals as typed, v for ü. A few combinations do not exist; they cost nothing here. */
const SYLLABLE =
  /^(?:[jqx](?:i(?:a(?:o|ng?)?|e|ng?|ong|u)?|u(?:an|e|n)?)|y(?:a(?:o|ng?)?|e|ing?|i|o(?:u|ng)?|u(?:an|e|n)?)|(?:[zcs]h?|[gkhr])(?:a(?:i|o|ng?)?|e(?:i|ng?)?|i|ou|ong|u(?:a(?:i|ng?)?|i|n|o)?)|[bpmdtnlfw](?:a(?:i|o|ng?)?|e(?:i|ng?)?|i(?:a(?:o|ng?)?|e|ng?|u)?|o(?:u|ng)?|u(?:an?|i|n|o)?|ve?)|a(?:i|o|ng?)?|e(?:i|r|ng?)?|ou?|[ln]yue?)$/;
const LONGEST_SYLLABLE = 6;
/** A single syllable shorter than this is cheaper as letters. */
const MIN_SYLLABLE = 3;
/** Nobody types a longer phrase; a longer run is found in pieces. */
const LONGEST_PHRASE = 40;
/** Shorter ones look like a word too often, and no word is longer: a passphrase of 15 letters is not one. */
const [MIN_LETTERS, MAX_LETTERS] = [5, 14];
/** A word has at most one rare pair in so many letters. */
const LETTERS_A_RARE_PAIR = 3;

const isLetter = (unit: string): boolean => unit >= 'a' && unit <= 'z';

const isIdeograph = (unit: string): boolean => unit >= '\u4e00' && unit <= '\u9fff';

/** Where the run of units of a kind that begins at a place ends. */
const endOfRun = (text: string, start: number, isOfKind: (unit: string) => boolean): number => {
  let end = start;
  while (end < text.length && isOfKind(text.charAt(end))) end++;
  return end;
};

/** By the place where each ends, how many units the syllables have that begin at a place of a run of letters. */
const syllableLengths = (text: string, start: number, end: number): number[] => {
  const lengths: number[] = [];
  for (let length = 1; length <= LONGEST_SYLLABLE && start + length <= end; length++) {
    if (SYLLABLE.test(text.slice(start, start + length))) lengths.push(length);
  }
  return lengths;
};

/** How many pairs of neighbouring letters are rare in every language that was counted. */
const countRarePairs = (text: string, start: number, end: number): number => {
  let rare = 0;
  for (let i = start + 1; i < end; i++) {
    if (!(letterPairs[text.charCodeAt(i - 1) - 97] || '').includes(text.charAt(i))) rare++;
  }
  return rare;
};

/**
 * Pinyin anywhere among letters, from one syllable of three letters to a phrase; Chinese characters in a row; and all
 * letters between other characters where they look like a word: no list, so rare names and new words are seen too. It only
 * helps to explain a text.
 *
 * At most forty units for each place of a view. With look-alikes undone, or reversed, random letters look like words too
 * often.
 *
 * @see Wang et al. (USENIX Security 2019): 11.2 % of Chinese passwords hold a full name, 9.7 % a word in pinyin
 */
export const wordLike: Detector = ({ views, isPin }, add) => {
  if (isPin) return;
  for (const view of views) {
    if (view.variant === 'leet' || view.variant === 'reversed') continue;
    const { text, at } = view;
    const isKept = view.variant !== 'none';
    const addPart = (price: Price, start: number, end: number): void => {
      // What a view does not change is found in the plain one.
      const typed = Number(at[end]) - Number(at[start]);
      if (isKept && typed === end - start) return;
      // Random letters come twice here and there; somebody who hides a word doubles all of it.
      if (view.variant === 'doubled' && typed !== 2 * (end - start)) return;
      add('pattern.partial', price, { start, end, view });
    };
    for (let from = 0, to: number; from < text.length; from = Math.max(to, from + 1)) {
      to = endOfRun(text, from, isIdeograph);
      if (to - from > 1) addPart(prices.characters(to - from), from, to);
      if (to > from) continue;
      to = endOfRun(text, from, isLetter);
      const rare = countRarePairs(text, from, to);
      if (to - from >= MIN_LETTERS && to - from <= MAX_LETTERS && rare * LETTERS_A_RARE_PAIR <= to - from)
        addPart(prices.likelyWord(to - from, rare), from, to);
      const lengths: number[][] = [];
      for (let i = from; i < to; i++) lengths.push(syllableLengths(text, i, to));
      for (let start = from; start < to; start++) {
        /** By the letters read: the fewest syllables. */
        const counts = [0];
        for (let read = 0; read < LONGEST_PHRASE; read++) {
          const count = counts[read];
          if (count === undefined) continue;
          if (count > 1) addPart(prices.phrase(count), start, start + read);
          else if (count === 1 && read >= MIN_SYLLABLE) addPart(prices.syllable, start, start + read);
          for (const length of lengths[start - from + read] ?? []) {
            counts[read + length] = Math.min(counts[read + length] ?? Infinity, count + 1);
          }
        }
      }
    }
  }
};
