import * as prices from '../judge/prices';
import { isNearCopy } from '../normalize/compare';
import type { Detector } from '../pipeline';

/** A value that a rule of the region, or the operator's own, gives for this person: one span for each rule. */
export const initialPassword: Detector = ({ text, person: { regional } }, add) => {
  for (const { ruleId } of regional.get(text) || []) add('initial-password', prices.initialRegion, { ruleId });
};

/** A value that a rule of any other region, credential or issuer gives for this person. */
export const commonInitialPassword: Detector = ({ text, person: { regional, common } }, add) => {
  const [found] = (!regional.has(text) && common.get(text)) || [];
  if (found) add('initial-password.common', prices.initialCommon, { ruleId: found.ruleId });
};

const EIGHT = 8;
const FREE = 2;

/** What is left of a PIN of eight without two digits at either end or one at both; nothing of another. */
const sixOf = (text: string): string[] =>
  text.length === EIGHT ? [text.slice(0, -FREE), text.slice(FREE), text.slice(1, -1)] : [];

/** A PIN of eight that is an initial password of six, of the region or seen elsewhere, with two digits beside or around it. */
export const paddedInitialPassword: Detector = ({ text, isPin, person: { regional, common } }, add) => {
  if (!isPin || regional.has(text) || common.has(text)) return;
  for (const piece of sixOf(text)) {
    const [found] = regional.get(piece) ?? common.get(piece) ?? [];
    if (found) return add('initial-password.similar', prices.initialSimilar, { ruleId: found.ruleId });
  }
};

/** A value this short has no neighbours worth the name. */
const MIN_LENGTH = 4;

/** One character changed, rotated, reversed, or one up or down, of a value that a rule of the region gives for this person. */
export const similarInitialPassword: Detector = ({ text, person: { regional, common } }, add) => {
  if (text.length < MIN_LENGTH || regional.has(text) || common.has(text)) return;
  for (const value of regional.texts) {
    if (!isNearCopy(value, text)) continue;
    const [first] = regional.get(value) || [];
    return add('initial-password.similar', prices.initialSimilar, { ruleId: first && first.ruleId });
  }
};
