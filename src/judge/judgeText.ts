import { findingCodes } from '../policy/findingCodes';
import type { Folded, Span } from '../pipeline';
import type { FindingCode } from '../types';
import {
  strongestDrafts,
  type Assessment,
  type DraftFinding,
  type MeterQuestion,
  scoreOf,
  textBand,
} from './assessment';
import { explainText, type Explanation, type Part } from './explainText';
import * as prices from './prices';

/** Good passwords have shorter parts of a pattern too. */
const MIN_PARTIAL = 4;

/** What only somebody can guess who knows the person, a relative, the card or the old password. */
const isKnown = (code: FindingCode | undefined): boolean => {
  if (code === undefined) return false;
  const { family, isPersonal } = findingCodes[code];
  return isPersonal || family === 'initial' || family === 'reuse';
};

const isListed = (code: FindingCode | undefined): boolean => code !== undefined && findingCodes[code].family === 'list';

/** What only helps to explain a text, and has no name of its own. */
const isNameless = ({ code, price }: Pick<Span, 'code' | 'price'>): boolean =>
  code === 'pattern.partial' && price.whole === Infinity;

/** Whether everybody has a span, whoever the person and the operator are. */
const isEverybodys = ({ code }: Span): boolean => !isKnown(code) && code !== 'blocklist.custom';

const lengthOf = ({ start, end }: { start: number; end: number }): number => end - start;

/** The longest part of a kind, where such parts are at least half of the text; of equals the cheaper one. */
const leadingPart = (
  parts: readonly Part[],
  length: number,
  isOfKind: (code: FindingCode | undefined) => boolean,
): Part | undefined => {
  const found = parts
    .filter(({ code }) => isOfKind(code))
    .sort((a, b) => lengthOf(b) - lengthOf(a) || a.log10 - b.log10);
  return found.reduce((sum, part) => sum + lengthOf(part), 0) * 2 >= length ? found[0] : undefined;
};

/** Where the whole is several things of the person, only the one tried first: a birthday is not a piece of a number. */
const withoutDearerPersonal = (drafts: readonly DraftFinding[]): DraftFinding[] => {
  const personal = drafts.filter(({ code }) => findingCodes[code].family === 'personal');
  const least = Math.min(...personal.map(({ guesses }) => guesses));
  const first = personal.find(({ guesses }) => guesses === least);
  return drafts.filter((draft) => !personal.includes(draft) || draft.code === first?.code);
};

/** The cheaper of what everybody pays and of what an attacker pays who puts together what is known of this person. */
const explain = (folded: Folded, spans: readonly Span[]): Explanation => {
  const anybody = explainText(folded, spans);
  if (!spans.some(({ code }) => isKnown(code))) return anybody;
  const knower = explainText(folded, spans, ({ code }) => isKnown(code));
  const log10 = knower.log10 + prices.knower;
  return log10 < anybody.log10 ? { parts: knower.parts, log10 } : anybody;
};

/** What nothing explains beside a word is a tail where it is worth no more than two digits. Decimal logarithm, assumed. */
const MAX_TAIL = 2.7;

/** So much the listed words, dates and patterns beside a word may cost together: random characters hold some too. Decimal logarithm, assumed. */
const MAX_BESIDE = 5;

/** A word that costs more, because its capitals are anywhere, is none. Decimal logarithm, assumed: above every phrase. */
const MAX_WORD = 7.4;

/**
 * Whether a text is one word or phrase of no list, with numbers, symbols and listed words around it. What only some know
 * does not count: who knows more must not take more guesses.
 */
const isOneWord = (folded: Folded, spans: readonly Span[]): boolean => {
  let [words, rest, beside] = [0, 0, 0];
  for (const part of explainText(folded, spans.filter(isEverybodys)).parts) {
    if (part.code === undefined) rest += part.log10;
    else if (isNameless(part) && part.log10 <= MAX_WORD) words++;
    else if (isNameless(part)) rest = Infinity;
    else beside += part.log10;
  }
  return words === 1 && rest <= MAX_TAIL && beside <= MAX_BESIDE;
};

/** Whether a part of the cheapest explanation is a pattern to tell the person about; random characters hold dear ones, which cost more than as many digits. */
const isWorthNaming = (part: Part): boolean =>
  part.code !== undefined &&
  part.variant === 'none' &&
  part.end - part.start >= MIN_PARTIAL &&
  part.log10 < part.end - part.start &&
  part.price.whole < Infinity &&
  !isListed(part.code);

/**
 * What a dictionary can say more about: all that is not the person's, beside what that costs; and the whole, so that who
 * knows more never needs more guesses.
 */
const meterQuestions = ({ cased }: Folded, parts: readonly Part[]): MeterQuestion[] => {
  const whole = { text: cased, log10: 0 };
  const rest = { text: '', log10: 0 };
  for (const part of parts) {
    if (isKnown(part.code)) rest.log10 += part.log10;
    else rest.text += cased.slice(part.start, part.end);
  }
  return rest.text === '' || rest.text === cased ? [whole] : [rest, whole];
};

/**
 * Judges a text password by the cheapest explanation of the whole: spans that cover it are reasons of their own,
 * parts refuse only together, where the explanation of the whole is within the limit.
 *
 * @param minGuesses what an attacker reaches within this number of guesses is refused
 * @see NIST SP 800-63B-4, 3.1.1.2: the whole password is compared, not substrings
 */
export const judgeText = (folded: Folded, spans: readonly Span[], minGuesses: number): Assessment => {
  const { length } = folded.text;
  const { parts, log10 } = explain(folded, spans);
  let least = log10 > prices.oneWord && isOneWord(folded, spans) ? prices.oneWord : log10;
  const wholes: DraftFinding[] = [];
  const drafts: DraftFinding[] = [];
  for (const span of spans) {
    const { code, price, start, end, ruleId } = span;
    // What has no name is priced with its capitals in the explanation.
    if (end - start < length || code === 'pattern.partial') continue;
    least = Math.min(least, Math.log10(price.part));
    wholes.push({ code, start, end, ruleId, guesses: price.part });
  }
  for (const { start, end } of parts.filter(isWorthNaming)) {
    if (end - start < length) drafts.push({ code: 'pattern.partial', start, end, guesses: textBand(log10) });
  }
  for (const draft of withoutDearerPersonal(wholes)) {
    drafts.push(Object.assign({}, draft, { guesses: textBand(Math.min(log10, Math.log10(draft.guesses))) }));
  }
  const guesses = textBand(least);
  const isCheap = guesses <= minGuesses;
  const listed = leadingPart(parts, length, isListed);
  const context = parts.find(({ code }) => code === 'blocklist.context');
  // A word of the service says more than the number beside it.
  const leading = leadingPart(parts, length, isKnown) ?? (listed && (context ?? listed));
  if (isCheap && leading?.code && !wholes.some(({ code }) => code === leading.code)) {
    drafts.push({ code: leading.code, start: 0, end: length, ruleId: leading.ruleId, guesses });
  }
  return {
    drafts: strongestDrafts(drafts),
    guesses,
    score: scoreOf(least),
    questions: meterQuestions(folded, parts),
    fallback: isCheap ? (parts.some(({ code }) => code) ? 'guessable' : 'strength.low') : undefined,
  };
};
