import { letterPairs } from '../blocklists/generated/letterPairs';
import * as prices from '../judge/prices';
import { undisguised } from '../normalize/lexicon';
import { findSyllables, isIdeograph, isSmallLetter } from '../normalize/plainText';
import type { Detector, Price } from '../pipeline';

/** A single syllable shorter than this is cheaper as letters. */
const MIN_SYLLABLE = 3;
/** Shorter ones look like a word too often, and no word is longer: a passphrase of 15 letters is not one. */
const [MIN_LETTERS, MAX_LETTERS] = [5, 14];
/** A word has at most one rare pair in so many letters. */
const LETTERS_A_RARE_PAIR = 3;

/** Where the run of units of a kind that begins at a place ends. */
const endOfRun = (text: string, start: number, isOfKind: (unit: string) => boolean): number => {
  let end = start;
  while (end < text.length && isOfKind(text.charAt(end))) end++;
  return end;
};

/** How many pairs of neighbouring letters are rare in every language that was counted. */
const countRarePairs = (text: string, start: number, end: number): number => {
  let rare = 0;
  for (let i = start + 1; i < end; i++) {
    if (!(letterPairs[text.charCodeAt(i - 1) - 97] || '').includes(text.charAt(i))) rare++;
  }
  return rare;
};

/** Takes what looks like a word: its price and its place. */
type TakeWord = (price: Price, start: number, end: number) => void;

/** Pinyin anywhere in a run of letters: a syllable of three letters and more, or a phrase. */
const findPinyin = (text: string, from: number, to: number, take: TakeWord): void => {
  findSyllables(text, from, to, (count, start, end) => {
    if (count > 1) take(prices.phrase(count), start, end);
    else if (end - start >= MIN_SYLLABLE) take(prices.syllable, start, end);
  });
};

/** A run of letters where all of it looks like a word. */
const findLikelyWord = (text: string, from: number, to: number, take: TakeWord): void => {
  if (to - from < MIN_LETTERS || to - from > MAX_LETTERS) return;
  const rare = countRarePairs(text, from, to);
  if (rare * LETTERS_A_RARE_PAIR <= to - from) take(prices.likelyWord(to - from, rare), from, to);
};

/** Every run of letters and of Chinese characters. */
const findWordLike = (text: string, take: TakeWord): void => {
  for (let from = 0, to: number; from < text.length; from = Math.max(to, from + 1)) {
    to = endOfRun(text, from, isIdeograph);
    if (to - from > 1) take(prices.characters(to - from), from, to);
    if (to > from) continue;
    to = endOfRun(text, from, isSmallLetter);
    findLikelyWord(text, from, to, take);
    findPinyin(text, from, to, take);
  }
};

/** A longer text is not one word in disguise; it bounds the readings of a long one. */
const LONGEST_DISGUISED = 24;

/** A word in disguise has at most so many look-alikes before its first letter and behind its last; more are a number. */
const [MOST_BEFORE, MOST_BEHIND] = [1, 2];

/** So many look-alikes in a row are a number, not a word in disguise. */
const NUMBER = 4;

/** Words in which look-alikes have to be undone: where at least a third is typed as letters, as in lists. */
const findDisguised = (text: string, take: TakeWord): void => {
  if (text.length > LONGEST_DISGUISED) return;
  /** By the place: how many letters are typed before it. */
  const letters = [0];
  for (let i = 0; i < text.length; i++) letters.push(Number(letters[i]) + Number(isSmallLetter(text.charAt(i))));
  const holdsNumber = (start: number, end: number): boolean => {
    for (let i = start; i + NUMBER <= end; i++) if (letters[i + NUMBER] === letters[i]) return true;
    return false;
  };
  const takeDisguised: TakeWord = (price, start, end) => {
    const typed = Number(letters[end]) - Number(letters[start]);
    if (typed < end - start && typed * 3 >= end - start && !holdsNumber(start, end))
      take(prices.disguised(price), start, end);
  };
  for (const reading of undisguised(text)) {
    for (let from = 0, to: number; from < text.length; from = Math.max(to, from + 1)) {
      to = endOfRun(reading, from, isSmallLetter);
      findPinyin(reading, from, to, takeDisguised);
      const first = letters.lastIndexOf(Number(letters[from]));
      const last = letters.indexOf(Number(letters[to]));
      for (let start = Math.max(from, first - MOST_BEFORE); start <= first; start++) {
        for (let end = last; end <= Math.min(to, last + MOST_BEHIND); end++) {
          findLikelyWord(reading, start, end, takeDisguised);
        }
      }
    }
  }
};

/**
 * Pinyin anywhere among letters, from one syllable of three letters to a phrase; Chinese characters in a row; and all
 * letters between other characters where they look like a word: no list, so rare names and new words are seen too, with
 * their look-alikes undone where most are letters. It only helps to explain a text.
 *
 * At most forty units for each place of a view. Reversed, random letters look like words too often.
 *
 * @see Wang et al. (USENIX Security 2019): 11.2 % of Chinese passwords hold a full name, 9.7 % a word in pinyin
 */
export const wordLike: Detector = ({ views, isPin }, add) => {
  if (isPin) return;
  for (const view of views) {
    if (view.variant === 'leet' || view.variant === 'reversed') continue;
    const { text, at } = view;
    findWordLike(text, (price, start, end) => {
      const typed = Number(at[end]) - Number(at[start]);
      // What a view does not change is found in the plain one.
      if (view.variant !== 'none' && typed === end - start) return;
      // Random letters come twice here and there; somebody who hides a word doubles all of it.
      if (view.variant === 'doubled' && typed !== 2 * (end - start)) return;
      add('pattern.partial', price, { start, end, view });
    });
  }
  findDisguised(views[0].text, (price, start, end) => {
    add('pattern.partial', price, { start, end, view: views[0], variant: 'leet' });
  });
};
