import type { Score, StrengthMeter } from '../types';
import { type Assessment, scoreOf, textBand } from './assessment';

/** What a judge and a meter say together. */
export interface Measured {
  /** Upper bound of the band of guesses. */
  readonly guesses: number;
  /** On zxcvbn's scale; undefined for PINs. */
  readonly score: Score | undefined;
}

const isScore = (value: unknown): value is Score => [0, 1, 2, 3, 4].some((score) => score === value);

/**
 * The least of what the judge and a meter say; undefined where the meter answers nonsense. The meter is asked about the
 * whole and, where the person explains a part, about what is left, which is multiplied with the price of that part.
 *
 * @throws whatever the meter throws
 */
export const withMeter = (
  { guesses, score, questions = [] }: Assessment,
  meter: StrengthMeter,
): Measured | undefined => {
  let least: Measured = { guesses, score };
  for (const { text, log10 } of questions) {
    const answer: { score?: unknown; guesses?: unknown } | undefined = meter.measure(text, []);
    if (!answer || !isScore(answer.score) || typeof answer.guesses !== 'number' || !(answer.guesses >= 1)) {
      return undefined;
    }
    const all = log10 + Math.log10(answer.guesses);
    const own = log10 > 0 ? 4 : answer.score;
    least = {
      guesses: Math.min(least.guesses, textBand(all)),
      score: Math.min(least.score ?? 4, own, scoreOf(all)) as Score,
    };
  }
  return least;
};
