import * as prices from '../judge/prices';
import type { Detector } from '../pipeline';
import { withReverse } from './keypadPath';

const MIN_RUN = 3;

/** Rows and columns of a keyboard, the number row with shift, and the lines of a keypad, all both ways. */
const KEYBOARD_LINES = withReverse(
  '1234567890 qwertyuiop asdfghjkl zxcvbnm !@#$%^&*() 1qaz 2wsx 3edc 4rfv 5tgb 6yhn 7ujm 123 456 789 147 258 369 159 357',
);

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

/** Neighbouring keys in a text: rows and columns, which make the whole a path where they cover it (1qaz2wsx, qweasd). */
export const keyboardWalk: Detector = ({ text, isPin }, add) => {
  if (isPin) return;
  let covered = 0;
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
  if (text && covered === text.length) add('pattern.keypad-path', prices.keypad);
};
