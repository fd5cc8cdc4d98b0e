import * as prices from '../judge/prices';
import type { Detector } from '../pipeline';

const MIN_RUN = 3;

const withReverse = (lines: string): string[] => (lines + ' ' + lines.split('').reverse().join('')).split(' ');

/** Rows, columns and diagonals of a telephone keypad, both ways. */
const KEYPAD_LINES = withReverse('123 456 789 147 258 369 159 357');

/** Rows and columns of a keyboard, and the number row with shift, both ways. */
const KEYBOARD_LINES = withReverse(
  '1234567890 qwertyuiop asdfghjkl zxcvbnm !@#$%^&*() 1qaz 2wsx 3edc 4rfv 5tgb 6yhn 7ujm',
).concat(KEYPAD_LINES);

/** The length of the longest run of neighbouring keys that starts at a position. */
const runAt = (text: string, start: number): number => {
  let length = 1;
  while (
    start + length < text.length &&
    KEYBOARD_LINES.some((line) => line.includes(text.slice(start, start + length + 1)))
  )
    length++;
  return length;
};

/**
 * Neighbouring keys: on a keypad two lines of three (147258, 159357, 123321), 256 PINs; on a keyboard rows and
 * columns, which make the whole a path where they cover it (1qaz2wsx, qweasd).
 *
 * @see Understanding Human-Chosen PINs (AsiaCCS 2017): 24.6 % keypad patterns, 123456 included (Dodonew)
 */
export const keypadPath: Detector = ({ text, isPin }, add) => {
  let covered = 0;
  if (isPin) {
    covered = KEYPAD_LINES.includes(text.slice(0, 3)) && KEYPAD_LINES.includes(text.slice(3)) ? 6 : 0;
  } else {
    for (let start = 0, from = 0, lines = 0; start < text.length;) {
      const length = runAt(text, start);
      if (length < MIN_RUN) lines = 0;
      else {
        // Lines that follow one another are one walk.
        if (!lines++) from = start;
        add('pattern.partial', prices.keyboardLines(lines), { start: from, end: start + length });
        covered += length;
      }
      start += length;
    }
  }
  if (text && covered === text.length) add('pattern.keypad-path', prices.keypad);
};
