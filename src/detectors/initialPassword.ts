import * as segments from '../guessing/segments';
import type { Detector } from '../internalTypes';

/** A value that a rule of the region, or the operator's own, gives for this person: one span a rule. */
export const initialPassword: Detector = ({ text, person: { regional } }, add) => {
  for (const { ruleId } of regional.get(text) || []) add('initial-password', segments.initialRegion, 0, text.length, ruleId);
};
