import { isReversal } from './isReversal';
import { isRotation } from './isRotation';

/**
 * Whether two texts of one length differ in at most one character, or one is the other rotated or reversed.
 * Linear; at most 512 units, as folded texts are.
 *
 * @example isVariant('123456', '123457') // true
 */
export const isVariant = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  let changes = 0;
  for (let i = 0; i < a.length; i++) if (a.charAt(i) !== b.charAt(i)) changes++;
  return changes < 2 || isRotation(a, b) || isReversal(a, b);
};
