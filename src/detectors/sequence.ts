import * as prices from '../judge/prices';
import { withoutSeparatorsToo } from './detector';

const MIN_LENGTH = 4;
const MIN_RUN_TEXT = 3;

/** Whether both codes lie between two others; a PIN is looked at too often for a regular expression a character. */
const areWithin = (from: number, to: number, first: number, last: number): boolean =>
  Math.min(from, to) >= first && Math.max(from, to) <= last;

/** From one character to the next: modulo 10 among digits, by alphabet among letters, NaN across kinds. */
const stepAt = (text: string, i: number): number => {
  const from = text.charCodeAt(i - 1);
  const to = text.charCodeAt(i);
  return areWithin(from, to, 48, 57) ? (to - from + 10) % 10 : areWithin(from, to, 97, 122) ? to - from : NaN;
};

/** One up or down. */
const isNeighbour = (step: number): boolean => step === 1 || step === 9 || step === -1;

/** Whether four of a run of neighbouring digits follow one another without passing from 9 to 0 or back. */
const hasPlainRun = (run: string): boolean => {
  for (let i = MIN_LENGTH - 1; i < run.length; i++) {
    if (Math.abs(run.charCodeAt(i) - run.charCodeAt(i - MIN_LENGTH + 1)) === MIN_LENGTH - 1) return true;
  }
  return false;
};

const EIGHT = 8;

/** Whether a PIN of eight is two sequences of four (13572468, 97531864), or climbs or falls by one with pauses (11122233). */
const isStepwise = (text: string): boolean => {
  const steps = Array.from(text.slice(1), (_, i) => stepAt(text, i + 1));
  const isEven = (part: readonly number[]): boolean => part.every((step) => step === part[0]);
  return (
    (isEven(steps.slice(0, 3)) && isEven(steps.slice(4))) ||
    [1, 9].some((way) => steps.every((step) => !step || step === way))
  );
};

/**
 * Digits or letters in arithmetic sequence, digits modulo 10 (123456, 654321, 890123, 135791): 90 of 1,000,000 PINs.
 * In a PIN a run of four neighbours (1234, without wrap) counts as the whole: 3,960 PINs, since what is left of a
 * refused kind is where refused people go. In eight digits so are two sequences of four, and stairs with pauses. Other runs of neighbours inside are a part.
 *
 * @see Understanding Human-Chosen PINs (AsiaCCS 2017): 17.5 % sequential, 123456 alone 17.05 % (Dodonew)
 */
export const sequence = withoutSeparatorsToo(({ text, isPin }, add) => {
  if (isPin && text.length === EIGHT && isStepwise(text)) add('pattern.sequence', prices.runOfFour);
  for (let start = 0, end = 1; end < text.length;) {
    const step = stepAt(text, end);
    do end++;
    while (stepAt(text, end) === step);
    const length = end - start;
    if (length === text.length && length >= MIN_LENGTH && step) add('pattern.sequence', prices.sequence);
    else if (isNeighbour(step) && length >= (isPin ? MIN_LENGTH : MIN_RUN_TEXT)) {
      if (isPin && hasPlainRun(text.slice(start, end))) add('pattern.sequence', prices.runOfFour);
      else add('pattern.partial', prices.run, { start, end });
    }
    start = end - 1;
  }
});
