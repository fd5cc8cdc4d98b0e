import type { Folded, Span } from '../internalTypes';

/** One part of an explanation: a recognised span, or a character that nothing explains, which has no code. */
export type Part = Span | { code?: undefined; start: number; end: number };

/** The cheapest explanation of a text. */
interface Explanation {
  parts: Part[];
  /** Decimal logarithm of the guesses it takes. */
  log10: number;
}

/** Which of a few parts comes next: an attacker's templates are short. */
const JOIN = 0.5;
const DISGUISES = { none: 0, separators: 0.5, leet: 1, reversed: 0.5 };

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

/** The cheapest explanation of a text whose parts, by their ends, have prices. */
const search = (byEnd: readonly (readonly [part: Part, price: number][])[]): Explanation => {
  /** By the end of a beginning of the text: its cheapest explanation, and the last part of that. */
  const costs = [0];
  const lasts: Part[] = [];
  for (let end = 1; end < byEnd.length; end++) {
    costs[end] = Infinity;
    for (const [part, price] of byEnd[end] as [Part, number][]) {
      const cost = Number(costs[part.start]) + price;
      if (cost < Number(costs[end])) {
        costs[end] = cost;
        lasts[end] = part;
      }
    }
  }
  const parts: Part[] = [];
  for (let part = lasts[byEnd.length - 1]; part; part = lasts[part.start]) parts.unshift(part);
  return { parts, log10: Number(costs[byEnd.length - 1]) };
};

/**
 * The cheapest way to put a text together from recognised spans and unexplained characters.
 *
 * What is left costs its true alphabet: the classes that occur in it. So every set of classes of the text is tried as
 * that of what is left, at most sixteen, and the cheapest counts: exact, and knowing more never makes it dearer.
 * Memory is linear, time linear in the length plus the number of spans; both are bounded by the longest format.
 */
export const explainText = ({ cased }: Folded, spans: readonly Span[]): Explanation => {
  const spansByEnd: [Part, number][][] = cased.split('').map(() => []);
  for (const span of spans) {
    const { start, end, guesses, disguise } = span;
    const price = Math.log10(guesses[1]) + DISGUISES[disguise] + capitals(cased.slice(start, end)) + JOIN;
    if (end > 0) (spansByEnd[end - 1] as [Part, number][]).push([span, price]);
  }
  const present = CLASSES.filter(([of]) => of.test(cased));
  let cheapest: Explanation = { parts: [], log10: cased ? Infinity : 0 };
  for (let set = 0; set < 1 << present.length; set++) {
    const alphabet = present.filter((_, i) => (set >> i) & 1);
    const unit = Math.log10(alphabet.reduce((sum, [, size]) => sum + size, 0) || 1);
    const priceOf = (character: string): number =>
      !present.some(([of]) => of.test(character)) ? DECORATION : alphabet.some(([of]) => of.test(character)) ? unit : Infinity;
    const found = search([[], ...spansByEnd.map((ending, i): [Part, number][] => [[{ start: i, end: i + 1 }, priceOf(cased.charAt(i))], ...ending])]);
    if (found.log10 < cheapest.log10) cheapest = found;
  }
  return cheapest;
};
