import * as prices from '../judge/prices';
import type { Detector, Price } from '../pipeline';
import { isReversal } from '../normalize/compare';
import { withoutSeparatorsToo } from './detector';

const MIN_LENGTH = 4;
const MIN_RUN = 3;
/** The longest block whose repetition is looked for inside. */
const MAX_UNIT = 3;

/** After how many characters the whole comes again (ababab, abcabc, abcabcab, aaaaaa), at most half of it; 0 for never. */
const periodOf = (text: string): number => {
  for (let period = 1; 2 * period <= text.length; period++) {
    if (text.startsWith(text.slice(period))) return period;
  }
  return 0;
};

/** The length of the blocks of one character that a text is made of, all alike (aabbcc, aaabbb), 2 to 4; 0 for none. */
const blockOf = (text: string): number =>
  [4, 3, 2].find((size) => {
    let i = 0;
    while (i < text.length && text.charAt(i) === text.charAt(i - (i % size))) i++;
    return i === text.length && i % size === 0;
  }) ?? 0;

/** At most two different characters. Not by a Set: a PIN is looked at too often. */
const isOfTwo = (text: string): boolean => {
  let other = '';
  for (let i = 1; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit === text.charAt(0) || unit === other) continue;
    if (other) return false;
    other = unit;
  }
  return true;
};

/** What a whole repetition costs, the plainest kinds least; undefined where nothing repeats. */
const priceOf = (text: string, isPin: boolean): Price | undefined => {
  if (text.length < MIN_LENGTH) return undefined;
  const period = periodOf(text);
  const block = blockOf(text);
  if ((period > 0 && period < 3) || block > 2) return prices.repeatedTwice;
  if (period > 0 || block > 0) return prices.repeatedBlock;
  return isOfTwo(text) || (isPin && isReversal(text, text)) ? prices.repeated : undefined;
};

/** 3.7 % of all PINs have three in a row: too dear even for a warning. */
const FOUR_EQUAL = /(\d)\1{3}/;

/**
 * One character or block repeated: aaaaaa, ababab, abcabc, aabbcc, aaabbb, at most two different characters;
 * for PINs also palindromes and four equal digits in a row, since what is left of a refused kind is where refused
 * people go. In a text a run of equal characters or blocks inside is a part: each further character of the block makes it
 * ten times dearer, and how often it comes again costs nothing.
 *
 * @see Understanding Human-Chosen PINs (AsiaCCS 2017): 4.3 % one digit, 4.7 % abcabc, 5.4 % palindromes (Dodonew)
 */
export const repeated = withoutSeparatorsToo(({ text, isPin }, add) => {
  const whole = priceOf(text, isPin);
  if (whole) return add('pattern.repeated', whole);
  if (isPin) {
    if (FOUR_EQUAL.test(text)) add('pattern.repeated', prices.fourEqual);
    return;
  }
  for (let unit = 1; unit <= MAX_UNIT; unit++) {
    for (let start = 0, end = unit; start < text.length; end = start + unit) {
      while (end < text.length && text.charAt(end) === text.charAt(end - unit)) end++;
      if (end - start >= Math.max(2 * unit, MIN_RUN)) {
        add('pattern.partial', prices.blocks(unit), { start, end });
      }
      start = end - unit + 1;
    }
  }
});

/** Random characters come twice in a shorter piece. */
const MIN_AGAIN = 4;

/** How many units from two places on are the same, read forwards from the one and in steps of `by` from the other; the two stretches must not overlap. */
const sameFrom = (text: string, start: number, other: number, by: 1 | -1): number => {
  const most = by > 0 ? start - other : other + 1;
  let length = 0;
  while (
    length < most &&
    start + length < text.length &&
    text.charAt(start + length) === text.charAt(other + by * length)
  ) {
    length++;
  }
  return length;
};

/**
 * A piece of four units and more that was in the text before, as it is or backwards, with or without something between:
 * laopo520 laopo520, chen0612!2160nehc. It only helps to explain a text.
 *
 * One look at the first place of each piece of four; quadratic at worst, at most 512 units.
 */
export const again: Detector = ({ text, isPin }, add) => {
  if (isPin) return;
  /** By four units, forwards and backwards: where they begin, and in which direction they are read. */
  const seen = new Map<string, { at: number; by: 1 | -1 }>();
  for (let start = MIN_AGAIN; start + MIN_AGAIN <= text.length; start++) {
    const before = text.slice(start - MIN_AGAIN, start);
    const backwards = before.split('').reverse().join('');
    if (!seen.has(before)) seen.set(before, { at: start - MIN_AGAIN, by: 1 });
    if (!seen.has(backwards)) seen.set(backwards, { at: start - 1, by: -1 });
    const found = seen.get(text.slice(start, start + MIN_AGAIN));
    const length = found ? sameFrom(text, start, found.at, found.by) : 0;
    if (length >= MIN_AGAIN) add('pattern.partial', prices.again, { start, end: start + length });
  }
};
