import * as segments from '../guessing/segments';
import type { Detector } from '../internalTypes';

/** A value that a rule of any other region, credential or issuer gives for this person. */
export const commonInitialPassword: Detector = ({ text, person: { regional, common } }, add) => {
  const [found] = (!regional.has(text) && common.get(text)) || [];
  if (found) add('initial-password.common', segments.initialCommon, 0, text.length, found.ruleId);
};
