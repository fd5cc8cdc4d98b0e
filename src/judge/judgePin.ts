import { pinBand } from './bands';
import type { Span } from '../pipeline';
import type { Judgement } from './assessment';
import { strongestReasons } from './assessment';

/**
 * Judges a PIN: what is recognised as a whole is a reason of its own code, what is recognised in part is
 * `pattern.partial`. Guesses are those of the cheapest segment the PIN belongs to.
 *
 * Linear in the number of spans.
 *
 * @param length of the folded text
 * @param guessLimit what the modelled attacker reaches within it is guessable, even if nothing else names it
 */
export const judgePin = (spans: readonly Span[], length: number, guessLimit: number): Judgement => {
  const isOwnDate = spans.some(({ code }) => code === 'subject.birth-date');
  let least = pinBand(Infinity, length);
  const reasons = [];
  for (const { code, guesses, start, end, ruleId } of spans) {
    // A stranger's date is not worth a word where it is the person's own.
    if (isOwnDate && code === 'pattern.date') continue;
    const isWhole = end - start === length;
    const band = pinBand(isWhole ? guesses[0] : Infinity, length);
    least = Math.min(least, band);
    reasons.push({ code: isWhole ? code : ('pattern.partial' as const), start, end, ruleId, guesses: band });
  }
  return {
    reasons: strongestReasons(reasons),
    guesses: least,
    fallback: least <= guessLimit ? 'guessable' : undefined,
  };
};
