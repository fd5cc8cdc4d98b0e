import { type OptionsDictionary, type OptionsGraph, ZxcvbnFactory } from '@zxcvbn-ts/core';

/**
 * Digits, lower case, upper case, other ASCII, and beyond: Chinese characters come in words, and two of them are one of
 * the 10,000 that people use.
 */
const CLASSES: readonly (readonly [of: RegExp, size: number])[] = [
  [/\d/, 10],
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[!-/:-@[-`{-~ ]/, 33],
  [/[^ -~]/, 100],
];
/** The engine's least for one character and for several, and one more, so that an explanation wins a tie. */
const LEAST = { one: 11, several: 51 };

/**
 * How many guesses a text takes that nothing explains: the alphabet of the classes that occur in it, to the power of
 * its length. zxcvbn counts ten guesses a character whatever it is, which gives every random password of 8 characters a score below 3.
 *
 * @example priceUnexplained('7k') // 1296
 */
export const priceUnexplained = (text: string): number => {
  const alphabet = CLASSES.reduce((sum, [of, size]) => sum + (of.test(text) ? size : 0), 0);
  return Math.max(alphabet ** text.length, text.length === 1 ? LEAST.one : LEAST.several);
};

interface Match {
  i: number;
  j: number;
  token: string;
  /** In matches of a dictionary. */
  rank?: number;
  /** Where it is set, the engine takes it as it is. */
  guesses?: number;
}

/** The rank of each word, from 1. Has no prototype: a word such as `constructor` is listed or it is not. */
type Ranks = Record<string, number>;

/** What is used of the engine beyond its types; the version is pinned and bundled in. */
interface Inner {
  options: {
    getUserInputsOptions(words: string[]): unknown;
    isWordSequence(name: string): boolean;
    setOptions(options: { dictionary: OptionsDictionary }): void;
    rankedDictionaries: Record<string, Ranks>;
    rankedDictionariesMaxWordSize: Record<string, number>;
  };
  matching: { match(text: string, words: unknown): Match[] };
  scoring: {
    makeBruteforceMatch(i: number, j: number): Match;
    mostGuessableMatchSequence(text: string, matches: Match[], excludeAdditive: boolean): { guesses: number };
  };
  timeEstimates: { estimateAttackTimes(guesses: number): { score: number } };
}

/** zxcvbn-ts, reduced to what a meter needs; nothing it returns holds the text. */
export interface Engine {
  guess(text: string, words: string[]): number;
  scoreOf(guesses: number): number;
}

/** The engine goes by the name of these: dice words have one price, counted words are searched for in their order. */
const isNamed = (name: string, options: Inner['options']): boolean =>
  name === 'diceware' || options.isWordSequence(name);

/**
 * All other lists as one, a word at its best rank. The engine looks for every piece of a text in every list, so that one
 * list takes a fraction of the time of twelve, and the answer is the same.
 */
const joinLists = (lists: readonly OptionsDictionary[string][]): { ranks: Ranks; longest: number } => {
  const ranks = Object.create(null) as Ranks;
  let longest = 0;
  for (const list of lists) {
    list.forEach((item, at) => {
      const word = String(item);
      ranks[word] = Math.min(ranks[word] ?? Infinity, at + 1);
      longest = Math.max(longest, word.length);
    });
  }
  return { ranks, longest };
};

/** The cost of a check doubles with each; the core judge sees the other disguises. */
const MAX_SUBSTITUTIONS = 4;

/**
 * zxcvbn-ts with three corrections: what nothing explains costs its true alphabet; a combination of explained parts
 * costs their product, without the 10,000 a part that makes any three parts strong; words such as `constructor`, which
 * every object has, are no dictionary words.
 *
 * Building it takes some tens of milliseconds and about 7 MB with the full dictionaries.
 *
 * @param dictionary lists in rank order, lower case
 */
export const createEngine = (dictionary: OptionsDictionary, graphs: OptionsGraph): Engine => {
  const factory = new ZxcvbnFactory({
    graphs,
    l33tMaxSubstitutions: MAX_SUBSTITUTIONS,
    useLevenshteinDistance: false,
  });
  const { options, matching, scoring, timeEstimates } = factory as unknown as Inner;
  const named: OptionsDictionary = {};
  const others: OptionsDictionary[string][] = [];
  for (const [name, list] of Object.entries(dictionary)) {
    if (isNamed(name, options)) named[name] = list;
    else others.push(list);
  }
  options.setOptions({ dictionary: named });
  const { ranks, longest } = joinLists(others);
  Object.assign(options.rankedDictionaries, { words: ranks });
  Object.assign(options.rankedDictionariesMaxWordSize, { words: longest });
  const makeMatch = scoring.makeBruteforceMatch.bind(scoring);
  scoring.makeBruteforceMatch = (i, j) => {
    const match = makeMatch(i, j);
    return Object.assign(match, { guesses: priceUnexplained(match.token) });
  };
  return {
    guess(text, words) {
      const matches = matching.match(text, words.length > 0 ? options.getUserInputsOptions(words) : undefined);
      const sound = matches.filter(({ rank }) => rank === undefined || typeof rank === 'number');
      return scoring.mostGuessableMatchSequence(text, sound, true).guesses;
    },
    scoreOf: (guesses) => timeEstimates.estimateAttackTimes(guesses).score,
  };
};
