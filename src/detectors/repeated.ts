import * as prices from '../judge/prices';
import type { Detector } from '../pipeline';
import { isReversal } from '../normalize/compare';

const MIN_LENGTH = 4;
/** Three in a row stand in 3.7 % of all PINs: too dear even for a warning. */
const MIN_RUN_PIN = 4;
const MIN_RUN_TEXT = 3;
/** The longest block whose repetition is looked for inside. */
const MAX_UNIT = 3;

/** ababab, abcabc, aaaaaa: the whole again after at most half of it. */
const isPeriodic = (text: string): boolean => (text + text).indexOf(text, 1) < text.length;

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

/**
 * One character or block repeated: aaaaaa, ababab, abcabc, aabbcc, aaabbb, at most two different characters,
 * and for PINs palindromes. A run of equal characters inside is a part, in text also a run of equal blocks; a block
 * more costs ten times as much for each of its characters.
 *
 * @see Understanding Human-Chosen PINs (AsiaCCS 2017): 4.3 % one digit, 4.7 % abcabc, 5.4 % palindromes (Dodonew)
 */
export const repeated: Detector = ({ text, isPin }, add) => {
  if (isRepeated(text, isPin)) add('pattern.repeated', prices.repeated);
  else {
    for (let unit = 1; unit <= (isPin ? 1 : MAX_UNIT); unit++) {
      for (let start = 0, end = unit; start < text.length; end = start + unit) {
        while (end < text.length && text.charAt(end) === text.charAt(end - unit)) end++;
        if (end - start >= Math.max(2 * unit, isPin ? MIN_RUN_PIN : MIN_RUN_TEXT))
          add('pattern.partial', prices.blocks(unit), { start, end });
        start = end - unit + 1;
      }
    }
  }
};
