import * as prices from '../judge/prices';
import type { Detector } from '../pipeline';
import { once } from '../util';

const LINE = 3;
/** How many digits a PIN of eight may have beside two lines; in six there is no room for any. */
const LONGEST = 8;

/** Lines and what they are read from the other end. */
export const withReverse = (lines: string): string[] => (lines + ' ' + lines.split('').reverse().join('')).split(' ');

/** Rows, columns and diagonals of a telephone keypad, both ways. */
const keypadLines = /* @__PURE__ */ once(() => withReverse('123 456 789 147 258 369 159 357'));

/** The middle column down to the 0 and back: the only line of four. */
const middleColumn = /* @__PURE__ */ once(() => withReverse('2580'));

/** The keys above, below, left and right of each key, by its digit; the 0 is under the 8. */
const TOUCHING = ['8', '24', '135', '26', '157', '2468', '359', '48', '5790', '68'];

/** A walk in six digits may be anything (4.1 % of choices, 2.9 % of all PINs: not worth a refusal), in eight it is none. */
const MIN_WALK = 8;

/** Two lines of three, one after the other, with nothing beside them in six digits and two other digits in eight. */
const hasTwoLines = (text: string): boolean => {
  let lines = 0;
  for (let start = 0; start + LINE <= text.length;) {
    const isLine = keypadLines().includes(text.slice(start, start + LINE));
    if (isLine) lines++;
    start += isLine ? LINE : 1;
  }
  return lines > 1;
};

const isWalk = (text: string): boolean => {
  let i = 1;
  while (i < text.length && TOUCHING[Number(text.charAt(i - 1))]?.includes(text.charAt(i))) i++;
  return i === text.length;
};

/**
 * Neighbouring keys of a telephone keypad in a PIN: two lines of three (147258, 159357, 123321), 256 PINs of six; the
 * middle column 2580 with two digits; in eight digits two lines and two other digits (12300456), and walks over keys
 * that touch (12369874).
 *
 * @see Understanding Human-Chosen PINs (AsiaCCS 2017): 24.6 % keypad patterns, 123456 included (Dodonew)
 */
export const keypadPath: Detector = ({ text, isPin }, add) => {
  if (!isPin || text.length < 2 * LINE || text.length > LONGEST) return;
  if (hasTwoLines(text) || (text.length >= MIN_WALK && isWalk(text))) add('pattern.keypad-path', prices.keypad);
  else if (middleColumn().some((line) => text.includes(line)) && text.length === 2 * LINE) {
    add('pattern.keypad-path', prices.keypadColumn);
  }
};
