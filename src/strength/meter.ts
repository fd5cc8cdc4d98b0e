import { isList, requireObject, requireString } from '../util';
import { adjacencyGraphs } from '@zxcvbn-ts/language-common';
import { toHalfWidth } from '../normalize/fold';
import type { Score, StrengthMeter } from '../types';
import { createEngine, type Engine } from './engine';
import { zhLanguage } from './zhLanguage';

/** More would cost time in every one of the engine's passes. */
const MAX_WORDS = 200;
const MAX_LENGTH = 64;

/**
 * The words that are given to the engine: texts of 1 to 64 units in lower case, each once, at most 200. Those that occur
 * in the candidate come first, so that a long list loses nothing that matters; otherwise the order stays.
 *
 * Linear in the number of words. What is not a text is left out: the engine fails on it.
 *
 * @example pickWords('zhang1990', ['Wei', 'Zhang']) // ['zhang', 'wei']
 */
export const pickWords = (candidate: string, words: readonly unknown[]): string[] => {
  const folded = candidate.toLowerCase();
  const texts = new Set<string>();
  for (const word of words) {
    if (typeof word === 'string' && word.length > 0 && word.length <= MAX_LENGTH) texts.add(word.toLowerCase());
  }
  const all = Array.from(texts);
  const found = all.filter((text) => folded.includes(text));
  return Array.from(new Set(found.concat(all))).slice(0, MAX_WORDS);
};

/** What {@link StrengthMeter} may be made with. */
export interface StrengthMeterOptions {
  /** Further word lists, commonest first: the platform's products, another language. Letter case does not matter. */
  dictionary?: Readonly<Record<string, readonly string[]>>;
}

/** The further word lists, once it is sure that they are such. */
const readDictionary = (options: StrengthMeterOptions | undefined): Readonly<Record<string, readonly string[]>> => {
  requireObject(options ?? {}, 'options');
  const dictionary = options?.dictionary ?? {};
  requireObject(dictionary, 'options.dictionary');
  for (const words of Object.values(dictionary)) {
    if (!isList(words)) throw new TypeError('options.dictionary: a list is none');
    for (const word of words) requireString(word, 'options.dictionary');
  }
  return dictionary;
};

/** The engine's work grows with the square of the length, so it sees this many units at a time. */
const WINDOW = 32;
const MAX_WINDOWS = 2;

/**
 * A meter over dictionaries that are listed, and an engine that is built, at the first measure.
 *
 * A candidate is judged in two windows of 32 units at most and is worth its better one: who guesses the whole guesses
 * both. So what follows the first 32 never makes a candidate worse. Full width counts as half width.
 *
 * @throws {TypeError} for options that are not an object of word lists; from `measure`, for a candidate that is not a string
 */
export const buildMeter = (
  kind: StrengthMeter['kind'],
  listPasswords: () => Record<string, string[]>,
  options?: StrengthMeterOptions,
): StrengthMeter => {
  const lists = readDictionary(options);
  let engine: Engine | undefined;
  const buildEngine = (): Engine => {
    const dictionary = Object.assign(listPasswords(), zhLanguage.dictionary);
    for (const [name, words] of Object.entries(lists)) dictionary[name] = words.map((word) => word.toLowerCase());
    return createEngine(dictionary, { qwerty: adjacencyGraphs.qwerty, keypad: adjacencyGraphs.keypad });
  };
  return {
    kind,
    measure(candidate, words) {
      requireString(candidate, 'candidate');
      if (!isList(words)) throw new TypeError('words: not a list');
      const { guess, scoreOf } = (engine = engine || buildEngine());
      const read = toHalfWidth(candidate.slice(0, WINDOW * MAX_WINDOWS));
      const picked = pickWords(read, words);
      let guesses = 1;
      for (let start = 0; start < read.length; start += WINDOW) {
        guesses = Math.max(guesses, guess(read.slice(start, start + WINDOW), picked));
      }
      return { score: scoreOf(guesses) as Score, guesses };
    },
  };
};
