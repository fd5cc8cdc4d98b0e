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
 * The smaller of what the judge and a meter say; undefined where the meter answers nonsense. The meter is asked once, about
 * what is not known of the person: the rest of the explanation is multiplied with its answer. Where the person explains the
 * whole it is not asked at all.
 *
 * @throws whatever the meter throws
 */
export const withMeter = (
  { guesses, score, unknown = { text: '', log10: 0 } }: Assessment,
  meter: StrengthMeter,
): Measured | undefined => {
  if (!unknown.text) return { guesses, score };
  const measured: { score?: unknown; guesses?: unknown } | undefined = meter.measure(unknown.text, []);
  if (!measured || !isScore(measured.score) || typeof measured.guesses !== 'number' || !(measured.guesses >= 1)) {
    return undefined;
  }
  const log10 = unknown.log10 + Math.log10(measured.guesses);
  const own = unknown.log10 > 0 ? 4 : measured.score;
  return {
    guesses: Math.min(guesses, textBand(log10)),
    score: Math.min(score ?? 4, own, scoreOf(log10)) as Score,
  };
};
