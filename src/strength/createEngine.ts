import { ZxcvbnFactory, type OptionsDictionary, type OptionsGraph } from '@zxcvbn-ts/core';
import { priceUnexplained } from './priceUnexplained';

interface Match {
  i: number;
  j: number;
  token: string;
  /** In matches of a dictionary. */
  rank?: number;
  /** Where it is set, the engine takes it as it is. */
  guesses?: number;
}

/** What is used of the engine beyond its types; the version is pinned and bundled in. */
interface Inner {
  options: { getUserInputsOptions(words: string[]): unknown };
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

/** The cost of a check doubles with each; the core judge sees the other disguises. */
const MAX_SUBSTITUTIONS = 10;

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
  const factory = new ZxcvbnFactory({ dictionary, graphs, l33tMaxSubstitutions: MAX_SUBSTITUTIONS, useLevenshteinDistance: false });
  const { options, matching, scoring, timeEstimates } = factory as unknown as Inner;
  const makeMatch = scoring.makeBruteforceMatch.bind(scoring);
  scoring.makeBruteforceMatch = (i, j) => {
    const match = makeMatch(i, j);
    return Object.assign(match, { guesses: priceUnexplained(match.token) });
  };
  return {
    guess(text, words) {
      const matches = matching.match(text, options.getUserInputsOptions(words));
      const sound = matches.filter(({ rank }) => rank === undefined || typeof rank === 'number');
      return scoring.mostGuessableMatchSequence(text, sound, true).guesses;
    },
    scoreOf: (guesses) => timeEstimates.estimateAttackTimes(guesses).score,
  };
};
