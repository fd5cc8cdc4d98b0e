import { scoreOf } from './bands';
import { textBand } from './bands';
import type { Folded, Span } from '../pipeline';
import type { FindingCode, Policy } from '../types';
import { explainText, type Part } from './explainText';
import type { Judgement, Reason } from './assessment';
import { strongestReasons } from './assessment';

/** What stands around a person's data is worth at most a number of five digits: then an attacker has the rest soon. */
const MAX_REST = 5;
/** Shorter parts of a pattern stand in good passwords too. */
const MIN_PARTIAL = 4;

/** What is somebody's, the person's or another's. */
const PERSONAL = /^subj|phone|id-n/;
const WORD = /^block/;

const lengthOf = ({ start, end }: { start: number; end: number }): number => end - start;

/** The code of the longest part of a kind, where such parts are at least half of the text. */
const leadingCode = (parts: readonly Part[], length: number, kind: RegExp): FindingCode | undefined => {
  const found = parts.filter(({ code }) => code && kind.test(code)).sort((a, b) => lengthOf(b) - lengthOf(a));
  const [longest] = found;
  return longest && found.reduce((sum, part) => sum + lengthOf(part), 0) * 2 >= length ? longest.code : undefined;
};

/** A span that costs next to nothing to who knows everybody's data. */
const toKnower = (span: Span): Span =>
  PERSONAL.test(span.code) ? Object.assign({}, span, { guesses: [span.guesses[0], 1], disguise: 'none' }) : span;

/** What is left to guess, as a decimal logarithm, where everybody's data are known. */
const restOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { code, price }) => sum + (code && PERSONAL.test(code) ? 0 : price), 0);

/**
 * Judges a text password by the cheapest explanation of the whole: spans that cover it are reasons of their own,
 * parts refuse only together, where the person's data or cheap words explain the rest.
 *
 * @see NIST SP 800-63B-4, 3.1.1.2: the whole password is compared, not substrings
 */
export const judgeText = (
  folded: Folded,
  spans: readonly Span[],
  { minScore, onlineGuessLimit }: Pick<Policy, 'minScore' | 'onlineGuessLimit'>,
): Judgement => {
  const { length } = folded.text;
  const { parts, log10 } = explainText(folded, spans);
  let least = log10;
  const reasons: Reason[] = [];
  for (const { code, guesses, start, end, ruleId, disguise } of spans) {
    if (end - start === length) {
      const own = Math.log10(guesses[1]);
      least = Math.min(least, own);
      reasons.push({ code, start, end, ruleId, guesses: textBand(Math.min(log10, own)) });
    } else if (disguise === 'none' && end - start >= MIN_PARTIAL && guesses[0] < Infinity && !WORD.test(code)) {
      reasons.push({ code: 'pattern.partial', start, end, guesses: textBand(log10) });
    }
  }
  const guesses = textBand(least);
  const score = scoreOf(least);
  const isCheap = score < minScore;
  // Explained anew: what is cheapest of the whole may split a personal span, and leave more than it would.
  const rest = spans.some((span) => PERSONAL.test(span.code)) ? explainText(folded, spans.map(toKnower)).parts : parts;
  const code =
    (isCheap && leadingCode(parts, length, PERSONAL)) ||
    (restOf(rest) <= MAX_REST && leadingCode(rest, length, PERSONAL)) ||
    (isCheap && leadingCode(parts, length, WORD));
  if (code && length) reasons.push({ code, start: 0, end: length, guesses });
  return {
    reasons: strongestReasons(reasons),
    guesses,
    score,
    fallback:
      isCheap || guesses <= onlineGuessLimit
        ? parts.some(({ code }) => code)
          ? 'guessable'
          : 'strength.low'
        : undefined,
  };
};
