import { findingCodes } from '../policy/findingCodes';
import { scoreOf, textBand } from './bands';
import type { Folded, Span } from '../pipeline';
import type { FindingCode } from '../types';
import { explainText, type Part } from './explainText';
import { strongestDrafts, type Assessment, type DraftFinding } from './assessment';

/** What stands around a person's data is worth at most a number of five digits: then an attacker has the rest soon. */
const MAX_REST = 5;
/** Shorter parts of a pattern stand in good passwords too. */
const MIN_PARTIAL = 4;

/** What is somebody's, the person's or another's. */
const isPersonal = (code: FindingCode | undefined): boolean => code !== undefined && findingCodes[code].isPersonal;
const isListed = (code: FindingCode | undefined): boolean => code !== undefined && findingCodes[code].family === 'list';

const lengthOf = ({ start, end }: { start: number; end: number }): number => end - start;

/** The code of the longest part of a kind, where such parts are at least half of the text. */
const leadingCode = (
  parts: readonly Part[],
  length: number,
  isOfKind: (code: FindingCode | undefined) => boolean,
): FindingCode | undefined => {
  const found = parts.filter(({ code }) => isOfKind(code)).sort((a, b) => lengthOf(b) - lengthOf(a));
  const [longest] = found;
  return longest && found.reduce((sum, part) => sum + lengthOf(part), 0) * 2 >= length ? longest.code : undefined;
};

/** A span that costs next to nothing to who knows everybody's data. */
const toKnower = (span: Span): Span =>
  isPersonal(span.code) ? { ...span, price: { whole: span.price.whole, part: 1 }, variant: 'none' } : span;

/** What is left to guess, as a decimal logarithm, where everybody's data are known. */
const restOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { code, log10 }) => sum + (isPersonal(code) ? 0 : log10), 0);

/**
 * Judges a text password by the cheapest explanation of the whole: spans that cover it are reasons of their own,
 * parts refuse only together, where the person's data or cheap words explain the rest.
 *
 * @see NIST SP 800-63B-4, 3.1.1.2: the whole password is compared, not substrings
 */
export const judgeText = (folded: Folded, spans: readonly Span[], minGuesses: number): Assessment => {
  const { length } = folded.text;
  const { parts, log10 } = explainText(folded, spans);
  let least = log10;
  const drafts: DraftFinding[] = [];
  for (const { code, price, start, end, ruleId, variant } of spans) {
    if (end - start === length) {
      const own = Math.log10(price.part);
      least = Math.min(least, own);
      drafts.push({ code, start, end, ruleId, guesses: textBand(Math.min(log10, own)) });
    } else if (variant === 'none' && end - start >= MIN_PARTIAL && price.whole < Infinity && !isListed(code)) {
      drafts.push({ code: 'pattern.partial', start, end, guesses: textBand(log10) });
    }
  }
  const guesses = textBand(least);
  const score = scoreOf(least);
  const isCheap = guesses <= minGuesses;
  // Explained anew: what is cheapest of the whole may split a personal span, and leave more than it would.
  const rest = spans.some((span) => isPersonal(span.code)) ? explainText(folded, spans.map(toKnower)).parts : parts;
  const code =
    (isCheap && leadingCode(parts, length, isPersonal)) ||
    (restOf(rest) <= MAX_REST && leadingCode(rest, length, isPersonal)) ||
    (isCheap && leadingCode(parts, length, isListed));
  if (code && length) drafts.push({ code, start: 0, end: length, guesses });
  return {
    drafts: strongestDrafts(drafts),
    guesses,
    score,
    fallback: isCheap ? (parts.some(({ code }) => code) ? 'guessable' : 'strength.low') : undefined,
  };
};
