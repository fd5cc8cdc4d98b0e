import type { Folded, Span } from '../pipeline';
import { alphabets, joints, singleLetter } from './prices';

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

/** What people write a date with in Chinese counts as a symbol. */
const USUAL_SYMBOLS = '!@.#_-*年月日号';

const isSmall = (unit: string): boolean => unit >= 'a' && unit <= 'z';
const isCapital = (unit: string): boolean => unit >= 'A' && unit <= 'Z';

/** How many characters there are of the kind of one; 0 for a symbol, which has a price of its own. */
const alphabetOf = (unit: string): number => {
  if (unit >= '0' && unit <= '9') return alphabets.digit;
  if (isSmall(unit) || isCapital(unit)) return alphabets.letter;
  if (unit <= '~' || USUAL_SYMBOLS.includes(unit)) return 0;
  if (unit < '\u2000') return alphabets.otherLetter;
  if (unit < '\u3041') return alphabets.otherSymbol;
  if (unit < '\u3100') return alphabets.kana;
  return unit >= '\ue000' && unit <= '\uf8ff' ? alphabets.emoji : alphabets.ideograph;
};

/** Characters of one kind make one run: digits, small letters, capitals, and each alphabet beyond. */
const kindOf = (unit: string): number => (isCapital(unit) ? -1 : alphabetOf(unit));

/** How many ways of capitalising come before this one: none; the first or all; the first and some, as in two words; some. Decimal logarithm. */
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
  if (upper === letters) return joints.capitals;
  const place = Math.log10(letters);
  return Math.min(
    upper * place,
    (letters - upper + 1) * place,
    isFirst ? joints.capitals + (upper - 1) * place : Infinity,
  );
};

const symbolPrice = (unit: string): number => (USUAL_SYMBOLS.includes(unit) ? joints.usualSymbol : joints.symbol);

/** What is put between the characters of a part: one symbol again and again, or several. Decimal logarithm. */
const separatorsIn = (written: string): number => {
  let [sum, first, isOne] = [0, '', true];
  for (let i = 0; i < written.length; i++) {
    const unit = written.charAt(i);
    if (alphabetOf(unit)) continue;
    if (first && unit !== first) isOne = false;
    if (!first || !isOne) sum += symbolPrice(unit);
    first = first || unit;
  }
  return joints.disguises.separators + sum;
};

const disguiseOf = (variant: Span['variant'], written: string): number =>
  variant === 'separators' ? separatorsIn(written) : joints.disguises[variant];

/** What a run costs that is one letter between other characters: letters are not alike there. */
const singleLetterDiscount = (cased: string, at: number): number => {
  const unit = cased.charAt(at).toLowerCase();
  const isLetterAt = (i: number): boolean => isSmall(cased.charAt(i).toLowerCase());
  return isSmall(unit) && !isLetterAt(at - 1) && !isLetterAt(at + 1)
    ? Math.log10(singleLetter(unit) / alphabets.letter)
    : 0;
};

/** Whether a symbol or picture beyond ASCII was in the text before: then nothing new is chosen. */
const isSeenPicture = (cased: string, at: number): boolean => {
  const unit = cased.charAt(at);
  const size = alphabetOf(unit);
  return (size === alphabets.emoji || size === alphabets.otherSymbol) && cased.indexOf(unit) < at;
};

/** How a beginning of a text is explained: its last part, and what all of it costs. */
interface Step {
  cost: number;
  /** Where the last part begins. */
  start: number;
  /** Which span the last part is; -1 for characters that nothing explains. */
  index: number;
}

/** Spans by the place where they end, each with the decimal logarithm of what it costs there. */
const spansByEnd = (
  cased: string,
  spans: readonly Span[],
  isFree: (span: Span) => boolean,
): (Step & { log10: number })[][] => {
  const byEnd: (Step & { log10: number })[][] = [];
  const hasCapitals = /[A-Z]/.test(cased);
  spans.forEach((span, index) => {
    const { start, end, price, variant, isCased } = span;
    if (end <= start || price.part === Infinity) return;
    let log10 = joints.next;
    if (!isFree(span)) {
      const written = variant === 'separators' || hasCapitals ? cased.slice(start, end) : '';
      log10 +=
        Math.log10(price.part) + disguiseOf(variant, written) + (hasCapitals && !isCased ? capitals(written) : 0);
    }
    const ending = byEnd[end] ?? [];
    ending.push({ start, index, log10, cost: Infinity });
    byEnd[end] = ending;
  });
  return byEnd;
};

/**
 * The cheapest way to put a text together from recognised spans and from runs of characters of one kind, which cost
 * their true alphabet: what an attacker does who fills templates such as "three letters, five digits".
 *
 * Knowing more spans never makes it dearer. At most quadratic in the length, which is at most 512 units, and linear in the length of all spans together.
 *
 * @param isFree which spans the attacker has already: they cost their place and nothing else
 * @see M. Weir et al.: Password Cracking Using Probabilistic Context-Free Grammars (IEEE S&P 2009)
 */
export const explainText = (
  { cased }: Folded,
  spans: readonly Span[],
  isFree: (span: Span) => boolean = () => false,
): Explanation => {
  const byEnd = spansByEnd(cased, spans, isFree);
  /** By the end of a beginning of the text. */
  const steps: Step[] = [{ cost: 0, start: 0, index: -1 }];
  const costAt = (end: number): number => Number(steps[end]?.cost);
  /** The run of one kind that ends at the last character: where it begins, and what all up to its end costs. */
  let run = { start: 0, cost: Infinity };
  for (let end = 1; end <= cased.length; end++) {
    const last = end - 1;
    const unit = cased.charAt(last);
    const size = alphabetOf(unit);
    const fresh = costAt(last) + joints.next;
    let step: Step = { cost: costAt(last) + symbolPrice(unit), start: last, index: -1 };
    if (size) {
      const isGoingOn = last > 0 && kindOf(cased.charAt(last - 1)) === kindOf(unit);
      if (!isGoingOn || fresh < run.cost) run = { start: last, cost: fresh };
      run = { start: run.start, cost: run.cost + Math.log10(isSeenPicture(cased, last) ? alphabets.seen : size) };
      const discount = run.start === last ? singleLetterDiscount(cased, last) : 0;
      step = { cost: run.cost + discount, start: run.start, index: -1 };
    }
    for (const known of byEnd[end] ?? []) {
      known.cost = costAt(known.start) + known.log10;
      // Of equals the one that has a name.
      if (known.cost < step.cost || (known.cost === step.cost && step.index < 0)) step = known;
    }
    steps[end] = step;
  }
  const parts: Part[] = [];
  for (let end = cased.length; end > 0;) {
    const { start, index, cost } = steps[end] as Step;
    parts.unshift(Object.assign({ start, end }, spans[index], { log10: cost - costAt(start) }));
    end = start;
  }
  return { parts, log10: costAt(cased.length) };
};
