import type { Score, StrengthMeter } from '../types';
import { scoreOf, textBand } from './bands';

/** What a judge and a meter say together. */
export interface Measured {
  /** Upper bound of the band of guesses. */
  readonly guesses: number;
  /** On zxcvbn's scale; undefined for PINs. */
  readonly score: Score | undefined;
}

const isScore = (value: unknown): value is Score => [0, 1, 2, 3, 4].some((score) => score === value);

/**
 * The smaller of what the judge and a meter say; undefined where the meter answers nonsense.
 *
 * @param words what is known of the person, so that the meter prices it as known
 * @throws whatever the meter throws
 */
export const withMeter = (
  { guesses, score }: Measured,
  meter: StrengthMeter,
  candidate: string,
  words: readonly string[],
): Measured | undefined => {
  const measured: { score?: unknown; guesses?: unknown } | undefined = meter.measure(candidate, words);
  if (!measured || !isScore(measured.score) || typeof measured.guesses !== 'number' || !(measured.guesses >= 1)) {
    return undefined;
  }
  const log10 = Math.log10(measured.guesses);
  return {
    guesses: Math.min(guesses, textBand(log10)),
    score: Math.min(score ?? 4, measured.score, scoreOf(log10)) as Score,
  };
};
