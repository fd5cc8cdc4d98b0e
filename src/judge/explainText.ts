import type { Folded, Span } from '../internalTypes';

/** One part of an explanation: a recognised span, or a character that nothing explains, which has no code. */
export type Part = Span | { code?: undefined; start: number; end: number };

/** The cheapest explanation of a text. */
export interface Explanation {
  parts: Part[];
  /** Decimal logarithm of the guesses it takes. */
  log10: number;
}

/** Which of a few parts comes next: an attacker's templates are short. */
const JOIN = 0.5;
const DISGUISES = { none: 0, separators: 0.5, leet: 1, reversed: 0.5 };

/** Also what a date is written with in Chinese. */
const SYMBOL = /[!-/:-@[-`{-~ 年月日号]/;
/** One or two symbols are decoration, chosen among ten; more are part of an alphabet. */
const MAX_DECORATION = 2;

/** Digits, lower case, upper case, other ASCII, and beyond: GB 2312 level 1. */
const CLASSES: readonly (readonly [of: RegExp, size: number])[] = [
  [/\d/, 10],
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [SYMBOL, 33],
  [/[^ -~年月日号]/, 3755],
];

/** What a text costs by its true alphabet: the classes that occur in it. Decimal logarithm. */
const alphabetCost = (text: string): number =>
  text.length * Math.log10(CLASSES.reduce((sum, [of, size]) => (of.test(text) ? sum + size : sum), 0) || 1);

/** How many ways of capitalising come before this one: none; the first or all; some. Decimal logarithm. */
const capitals = (original: string): number => {
  const letters = original.replace(/[^A-Za-z]/g, '');
  const upper = letters.replace(/[a-z]/g, '').length;
  if (!upper) return 0;
  const isUsual = upper === letters.length || (upper === 1 && letters < 'a');
  return isUsual ? 0.3 : Math.min(upper, letters.length - upper + 1) * Math.log10(letters.length);
};

/** What is left costs its true alphabet, decoration apart. Decimal logarithm. */
const unexplained = (text: string): number => {
  const bare = text.split(SYMBOL).join('');
  const decoration = text.length - bare.length;
  return decoration > MAX_DECORATION ? alphabetCost(text) : alphabetCost(bare) + decoration;
};

/** The cheapest explanation where each unexplained unit has a price, with what is left at its true price. */
const search = (cased: string, byEnd: readonly (readonly Part[])[], unitCost: (unit: string) => number): Explanation => {
  /** By the end of a beginning of the text: its cheapest explanation, and the last part of that. */
  const costs = [0];
  const lasts: Part[] = [];
  for (let end = 1; end <= cased.length; end++) {
    let least = Infinity;
    for (const part of byEnd[end] as Part[]) {
      const written = cased.slice(part.start, end);
      const cost =
        Number(costs[part.start]) +
        (part.code ? Math.log10(part.guesses[1]) + DISGUISES[part.disguise] + capitals(written) + JOIN : unitCost(written));
      if (cost < least) {
        costs[end] = least = cost;
        lasts[end] = part;
      }
    }
  }

  const parts: Part[] = [];
  let left = '';
  let log10 = 0;
  for (let part = lasts[cased.length]; part; part = lasts[part.start]) {
    parts.unshift(part);
    if (part.code) log10 += Number(costs[part.end]) - Number(costs[part.start]);
    else left += cased.charAt(part.start);
  }
  return { parts, log10: log10 + unexplained(left) };
};

/**
 * The cheapest way to put a text together from recognised spans and unexplained characters.
 *
 * Memory is linear, time linear in the length plus the number of spans; both are bounded by the longest format.
 * What is left has the price of its true alphabet, which is known only when it is known what is left: so it is
 * searched twice, with each unit at the size of its own class and at that of all classes, and the cheaper one counts.
 */
export const explainText = ({ cased }: Folded, spans: readonly Span[]): Explanation => {
  const byEnd: Part[][] = [];
  for (let end = 0; end <= cased.length; end++) byEnd.push([{ start: end - 1, end }]);
  for (const span of spans) (byEnd[span.end] as Part[]).push(span);
  const own = search(cased, byEnd, alphabetCost);
  const all = search(cased, byEnd, () => alphabetCost(cased) / cased.length);
  return own.log10 < all.log10 ? own : all;
};
