import type { Folded, Span } from '../pipeline';
import * as prices from './prices';

/** One part of an explanation: a recognised span, or characters of a kind that nothing explains, which have no code. */
export type Part = (Span | { code?: undefined; start: number; end: number }) & {
  /** Decimal logarithm of the guesses it takes, with its place among the others. */
  log10: number;
};

/** The cheapest explanation of a text. */
export interface Explanation {
  parts: Part[];
  /** Decimal logarithm of the guesses it takes. */
  log10: number;
}

const { joints, alphabets } = prices;

/** What people write a date with in Chinese counts as a symbol. */
const USUAL_SYMBOLS = '!@.#_-*年月日号';

/** How many characters there are of the kind of one; 0 for a symbol, which has a price of its own. */
const alphabetOf = (unit: string): number => {
  if (unit >= '0' && unit <= '9') return alphabets.digit;
  if ((unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z')) return alphabets.letter;
  if (unit <= '~' || USUAL_SYMBOLS.includes(unit)) return 0;
  if (unit < '\u2000') return alphabets.otherLetter;
  if (unit < '\u3041') return alphabets.otherSymbol;
  if (unit < '\u3100') return alphabets.kana;
  return unit >= '\ue000' && unit <= '\uf8ff' ? alphabets.emoji : alphabets.ideograph;
};

const isSmall = (unit: string): boolean => unit >= 'a' && unit <= 'z';
const isCapital = (unit: string): boolean => unit >= 'A' && unit <= 'Z';

/** Characters of one kind make one run: digits, small letters, capitals, and each alphabet beyond. */
const kindOf = (unit: string): number => (isCapital(unit) ? -1 : alphabetOf(unit));

/** How many ways of capitalising come before this one: none; the first or all; some. Decimal logarithm. */
const capitals = (original: string): number => {
  let letters = 0;
  let upper = 0;
  let isFirst = false;
  for (let i = 0; i < original.length; i++) {
    const unit = original.charAt(i);
    if (isCapital(unit)) {
      if (!letters) isFirst = true;
      upper++;
      letters++;
    } else if (isSmall(unit)) letters++;
  }
  if (!upper) return 0;
  const isUsual = upper === letters || (upper === 1 && isFirst);
  return isUsual ? joints.capitals : Math.min(upper, letters - upper + 1) * Math.log10(letters);
};

/** What a run costs that is one letter between other characters: letters are not alike there. */
const singleLetterDiscount = (cased: string, at: number): number => {
  const unit = cased.charAt(at).toLowerCase();
  const isLetterAt = (i: number): boolean => isSmall(cased.charAt(i).toLowerCase());
  return isSmall(unit) && !isLetterAt(at - 1) && !isLetterAt(at + 1)
    ? Math.log10(prices.singleLetter(unit) / alphabets.letter)
    : 0;
};

/**
 * The cheapest way to put a text together from recognised spans and from runs of characters of one kind, which cost
 * their true alphabet: what an attacker does who fills templates such as "three letters, five digits".
 *
 * Knowing more spans never makes it dearer. Linear in the length and in the number of spans.
 *
 * @see M. Weir et al.: Password Cracking Using Probabilistic Context-Free Grammars (IEEE S&P 2009)
 */
export const explainText = ({ cased }: Folded, spans: readonly Span[]): Explanation => {
  const byEnd: Part[][] = [];
  const hasCapitals = /[A-Z]/.test(cased);
  for (const span of spans) {
    const { start, end, price, variant, isCased } = span;
    if (end <= start || price.part === Infinity) continue;
    const written = hasCapitals && !isCased ? capitals(cased.slice(start, end)) : 0;
    const log10 = Math.log10(price.part) + joints.disguises[variant] + written + joints.next;
    const part = { ...span, log10 };
    const ending = byEnd[end];
    if (ending) ending.push(part);
    else byEnd[end] = [part];
  }
  /** By the end of a beginning of the text: its cheapest explanation, and the last part of that. */
  const costs = [0];
  const lasts: Part[] = [];
  /** The run of one kind that ends at the last character: where it begins, and what all up to its end costs. */
  let run = { start: 0, cost: Infinity };
  for (let end = 1; end <= cased.length; end++) {
    const last = end - 1;
    const unit = cased.charAt(last);
    const before = Number(costs[last]);
    const size = alphabetOf(unit);
    let part: Part;
    let cost: number;
    if (size) {
      const isGoingOn = last > 0 && kindOf(cased.charAt(last - 1)) === kindOf(unit);
      if (!isGoingOn || before + joints.next < run.cost) run = { start: last, cost: before + joints.next };
      run = { start: run.start, cost: run.cost + Math.log10(size) };
      cost = run.cost + (end - run.start === 1 ? singleLetterDiscount(cased, last) : 0);
      part = { start: run.start, end, log10: cost - Number(costs[run.start]) };
    } else {
      const log10 = USUAL_SYMBOLS.includes(unit) ? joints.usualSymbol : joints.symbol;
      cost = before + log10;
      part = { start: last, end, log10 };
    }
    for (const known of byEnd[end] ?? []) {
      const sum = Number(costs[known.start]) + known.log10;
      // Of equals the one that has a name.
      if (sum > cost || (sum === cost && part.code !== undefined)) continue;
      cost = sum;
      part = known;
    }
    costs[end] = cost;
    lasts[end] = part;
  }
  const found: Part[] = [];
  for (let part = lasts[cased.length]; part; part = lasts[part.start]) found.unshift(part);
  return { parts: found, log10: Number(costs[cased.length]) };
};
