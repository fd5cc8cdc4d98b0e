import * as segments from '../guessing/segments';
import type { Detector } from '../internalTypes';
import { isVariant } from '../normalize/isVariant';

/** A value this short has no neighbours worth the name. */
const MIN_LENGTH = 4;

/** One character changed, rotated or reversed, of a value that a rule of the region gives for this person. */
export const similarInitialPassword: Detector = ({ text, person: { regional, common } }, add) => {
  if (text.length < MIN_LENGTH || regional.has(text) || common.has(text)) return;
  for (const value of Array.from(regional.keys())) {
    if (!isVariant(value, text)) continue;
    const [first] = regional.get(value) || [];
    return add('initial-password.similar', segments.initialSimilar, 0, text.length, first && first.ruleId);
  }
};
