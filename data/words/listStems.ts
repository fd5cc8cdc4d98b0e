import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyboardWalk } from '../../src/detectors/keyboardWalk';
import { repeated } from '../../src/detectors/repeated';
import { sequence } from '../../src/detectors/sequence';
import { wordLike } from '../../src/detectors/wordLike';
import { textViews } from '../../src/normalize/views';
import type { DetectorInput, View } from '../../src/pipeline';
import { readNpmLists } from '../blocklists/npmLists';

/** Letter stems and digit tails of Chinese passwords by rank, with their shares; source and licence are in the file. */
export interface ChineseFigures {
  readonly source: string;
  readonly licence: string;
  readonly stems: readonly (readonly [stem: string, share: number])[];
  readonly tails: readonly (readonly [tail: string, share: number])[];
}

/** Reads the figures. */
export const readChineseFigures = (): ChineseFigures =>
  JSON.parse(readFileSync(join(__dirname, 'chinese-figures.json'), 'utf8')) as ChineseFigures;

/** How far down each list is read: the knee of the curve of size against weak choices accepted (docs/guide/strength.md). */
export const kept = { chinese: 1000, english: 1000 };

/** What detects words without a list. */
const detectors = [keyboardWalk, repeated, sequence, wordLike];

/** For so many guesses the detectors alone find a word; Infinity where they know nothing of the whole. */
const detectedPrice = (word: string): number => {
  const views = textViews(word, true).slice(0, 1) as [View];
  let least = Infinity;
  for (const detector of detectors) {
    detector(
      { views, text: word, cased: word, isPin: false } as unknown as DetectorInput,
      (_, { part }, { start = 0, end = word.length } = {}) => {
        if (end - start === word.length) least = Math.min(least, part);
      },
    );
  }
  return least;
};

/** What a letter that nothing explains costs. */
const LETTER = 26;

/**
 * A word is left out where a detector finds it for no more than so many times its rank. Pinyin is found by its syllables,
 * English words only by their letters: with 10 for both, 4 % in place of 0.5 % of English words with a usual tail pass.
 */
const WORTH = { chinese: 10, english: 3 };

/** The words that detectors or single letters make dearer than their rank. */
const keepWorthy = (words: readonly string[], worth: number): string[] =>
  words.filter((word, rank) => Math.min(detectedPrice(word), LETTER ** word.length) > worth * Math.max(rank, 16));

/** English words and names as they are in a list of passwords, in its order. */
const listEnglish = (): string[] => readNpmLists().zxcvbn.entries.filter((word) => /^[a-z]{4,}$/.test(word));

/** So far a digit tail is worth its place. */
const TAILS = 200;

/** Years that the figures, which are of 2015, are too old for: assumed to be as common as 2008 was then. */
const RECENT_YEARS = Array.from({ length: 16 }, (_, i) => String(2027 - i));
const RECENT_RANK = 24;

/** Digit tails in the order of their shares; what repeats one digit has a detector, but for the head of the list. */
export const listTails = (): string[] => {
  const tails = readChineseFigures().tails.map(([tail]) => tail);
  const ranked = [...tails.slice(0, RECENT_RANK), ...RECENT_YEARS, ...tails.slice(RECENT_RANK, TAILS)];
  return [...new Set(ranked)].filter((tail, rank) => rank < 40 || tail.length < 4 || !/^(\d)\1+$/.test(tail));
};

/**
 * Words that occur in passwords, commonest first: in turns one of the Chinese list and one of the English list, each once.
 *
 * @param counts how many of each are kept
 */
export const listStems = (counts = kept): string[] => {
  const chinese = keepWorthy(
    readChineseFigures()
      .stems.slice(0, counts.chinese)
      .map(([stem]) => stem),
    WORTH.chinese,
  );
  const known = new Set(chinese);
  const others = keepWorthy(
    listEnglish()
      .slice(0, counts.english)
      .filter((word) => !known.has(word)),
    WORTH.english,
  );
  const words: string[] = [];
  for (let i = 0; i < Math.max(chinese.length, others.length); i++) {
    for (const word of [chinese[i], others[i]]) if (word !== undefined) words.push(word);
  }
  return words;
};
