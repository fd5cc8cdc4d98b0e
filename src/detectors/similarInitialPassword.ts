import * as segments from '../guessing/segments';
import type { Detector } from '../internalTypes';
import { isReversal } from '../normalize/isReversal';
import { isRotation } from '../normalize/isRotation';

/** A value this short has no neighbours worth the name. */
const MIN_LENGTH = 4;

/** In how many places two texts of the same length differ. */
const countChanges = (a: string, b: string): number => {
  let changes = 0;
  for (let i = 0; i < a.length; i++) if (a.charAt(i) !== b.charAt(i)) changes++;
  return changes;
};

/** One character changed, rotated or reversed, of a value that a rule of the region gives for this person. */
export const similarInitialPassword: Detector = ({ text, person: { regional, common } }, add) => {
  if (text.length < MIN_LENGTH || regional.has(text) || common.has(text)) return;
  for (const value of Array.from(regional.keys())) {
    if (value.length !== text.length || (countChanges(value, text) > 1 && !isRotation(value, text) && !isReversal(value, text))) continue;
    const [first] = regional.get(value) || [];
    return add('initial-password.similar', segments.initialSimilar, 0, text.length, first && first.ruleId);
  }
};
