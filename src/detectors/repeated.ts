import * as prices from '../judge/prices';
import type { Detector } from '../pipeline';
import { isReversal } from '../normalize/compare';

const MIN_LENGTH = 4;
const MIN_RUN = 3;
/** The longest block whose repetition is looked for inside. */
const MAX_UNIT = 3;

/** ababab, abcabc, abcabcab, aaaaaa: the whole again after at most half of it, the last time perhaps cut. */
const isPeriodic = (text: string): boolean => {
  for (let period = 1; 2 * period <= text.length; period++) {
    if (text.startsWith(text.slice(period))) return true;
  }
  return false;
};

/** aabbcc, aaabbb: blocks of one character, all of the same length. */
const isBlocks = (text: string): boolean =>
  [2, 3, 4].some((size) => {
    let i = 0;
    while (i < text.length && text.charAt(i) === text.charAt(i - (i % size))) i++;
    return i === text.length && i % size === 0;
  });

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

const isRepeated = (text: string, isPin: boolean): boolean =>
  text.length >= MIN_LENGTH &&
  (isOfTwo(text) || isPeriodic(text) || isBlocks(text) || (isPin && isReversal(text, text)));

/** Three in a row stand in 3.7 % of all PINs: too dear even for a warning. */
const FOUR_EQUAL = /(\d)\1{3}/;

/**
 * One character or block repeated: aaaaaa, ababab, abcabc, aabbcc, aaabbb, at most two different characters;
 * for PINs also palindromes and four equal digits in a row, since what is left of a refused kind is where refused
 * people go. In a text a run of equal characters or blocks inside is a part; a block more costs ten times as much for
 * each of its characters.
 *
 * @see Understanding Human-Chosen PINs (AsiaCCS 2017): 4.3 % one digit, 4.7 % abcabc, 5.4 % palindromes (Dodonew)
 */
export const repeated: Detector = ({ text, isPin }, add) => {
  if (isRepeated(text, isPin)) return add('pattern.repeated', prices.repeated);
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
};
