import type { Span } from '../pipeline';
import { strongestDrafts, type Assessment, type DraftFinding, pinBand } from './assessment';

/** What the modelled attacker reaches within it is guessable, even if nothing else names it. */
const ONLINE_GUESSES = 100;

/** From so many digits on a date fills the PIN, and all dates together are 0.2 % of all PINs: refused, not warned of. */
export const DATE_LENGTH = 8;

/**
 * Judges a PIN: what is recognised as a whole is a reason of its own code, what is recognised in part is
 * `pattern.partial`. Guesses are those of the cheapest kind that the whole PIN belongs to.
 *
 * Linear in the number of spans.
 *
 * @param length of the folded text
 * @param maxLength of the format: what is longer is refused for its length, and is no date of the format's
 * @param estimate what the order of popularity says of the PIN, in guesses; it is a bound, never a reason
 * @see NIST SP 800-63B-4, 3.2.2: at most 100 consecutive failures
 */
export const judgePin = (
  spans: readonly Span[],
  length: number,
  maxLength: number,
  estimate = Infinity,
): Assessment => {
  const isOwnDate = spans.some(({ code }) => code === 'subject.birth-date');
  let least = pinBand(estimate, length);
  const isLong = length >= DATE_LENGTH && length <= maxLength;
  const drafts: DraftFinding[] = [];
  for (const { code, price, start, end, ruleId } of spans) {
    // A stranger's date is not worth a word where it is the person's own.
    if (isOwnDate && code === 'pattern.date') continue;
    const isWhole = end - start === length;
    const band = pinBand(isWhole ? price.whole : Infinity, length);
    least = Math.min(least, band);
    drafts.push({
      code: isWhole ? code : ('pattern.partial' as const),
      start,
      end,
      ruleId,
      guesses: band,
      severity: isWhole && isLong && code === 'pattern.date' ? 'reject' : undefined,
    });
  }
  return {
    drafts: strongestDrafts(drafts),
    guesses: least,
    score: undefined,
    fallback: least <= ONLINE_GUESSES ? 'guessable' : undefined,
  };
};
