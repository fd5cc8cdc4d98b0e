import type { FindingCode } from '../../types';

/** Endless runs by the code that refuses them, to be cut to any length. */
export const shapes: readonly (readonly [code: FindingCode, run: string])[] = [
  ['pattern.repeated', '0'],
  ['pattern.repeated', '7'],
  ['pattern.repeated', '39'],
  ['pattern.repeated', 'a1'],
  ['pattern.repeated', 'Aa1@'],
  ['pattern.sequence', '0123456789'],
  ['pattern.sequence', '8642097531'],
  ['pattern.keypad-path', '147258369'],
  ['pattern.keypad-path', '1qaz2wsx3edc4rfv'],
];
