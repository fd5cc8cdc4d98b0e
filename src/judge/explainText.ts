import type { Folded, Span } from '../pipeline';

/** One part of an explanation: a recognised span, or characters of a kind that nothing explains, which have no code. */
export type Part = (Span | { code?: undefined; start: number; end: number }) & {
  /** Decimal logarithm of the guesses it takes, with its place among the others. */
  log10: number;
};

/** The cheapest explanation of a text. */
interface Explanation {
  parts: Part[];
  /** Decimal logarithm of the guesses it takes. */
  log10: number;
}

/** Which of a few parts comes next: an attacker's templates are short. */
const JOIN = 0.3;
const DISGUISES = { none: 0, separators: 0.5, doubled: 0.5, leet: 1, reversed: 0.5 };

/** Digits, lower case, upper case, and what is beyond ASCII: GB 2312 level 1. */
const CLASSES: readonly (readonly [of: RegExp, size: number])[] = [
  [/\d/, 10],
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[^ -~年月日号]/, 3755],
];

/** Symbols, and what a date is written with in Chinese, are decoration: chosen among ten. */
const DECORATION = 1;

/** How many ways of capitalising come before this one: none; the first or all; some. Decimal logarithm. */
const capitals = (original: string): number => {
  const letters = original.replace(/[^A-Za-z]/g, '');
  const upper = letters.replace(/[a-z]/g, '').length;
  if (!upper) return 0;
  const isUsual = upper === letters.length || (upper === 1 && letters < 'a');
  return isUsual ? 0.3 : Math.min(upper, letters.length - upper + 1) * Math.log10(letters.length);
};

/**
 * The cheapest way to put a text together from recognised spans and from runs of characters of one kind, which cost
 * their true alphabet: what an attacker does who fills templates such as "three letters, five digits".
 *
 * Knowing more spans never makes it dearer. Memory is linear; time is at most quadratic in the length, which is bounded
 * by the longest format, plus the number of spans.
 *
 * @see M. Weir et al.: Password Cracking Using Probabilistic Context-Free Grammars (IEEE S&P 2009)
 */
export const explainText = ({ cased }: Folded, spans: readonly Span[]): Explanation => {
  const byEnd: Part[][] = cased.split('').map(() => []);
  for (const span of spans) {
    const { start, end, price: cost, variant } = span;
    const log10 = Math.log10(cost.part) + DISGUISES[variant] + capitals(cased.slice(start, end)) + JOIN;
    const ending = byEnd[end - 1];
    if (ending) ending.push({ ...span, log10 });
  }
  /** By the end of a beginning of the text: its cheapest explanation, and the last part of that. */
  const costs = [0];
  const lasts: Part[] = [];
  byEnd.forEach((parts, last) => {
    const [of, size] = CLASSES.find(([kind]) => kind.test(cased.charAt(last))) || [/^/, 0];
    const end = last + 1;
    if (size) {
      for (let start = last; start >= 0 && of.test(cased.charAt(start)); start--) {
        parts.push({ start, end, log10: JOIN + (end - start) * Math.log10(size) });
      }
    } else parts.push({ start: last, end, log10: DECORATION });
    costs[end] = Infinity;
    for (const part of parts) {
      const cost = Number(costs[part.start]) + part.log10;
      if (cost < Number(costs[end])) {
        costs[end] = cost;
        lasts[end] = part;
      }
    }
  });
  const found: Part[] = [];
  for (let part = lasts[cased.length]; part; part = lasts[part.start]) found.unshift(part);
  return { parts: found, log10: Number(costs[cased.length]) };
};
