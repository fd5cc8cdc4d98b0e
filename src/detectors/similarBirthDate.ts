import * as segments from '../guessing/segments';
import type { Detector } from '../internalTypes';
import { isVariant } from '../normalize/isVariant';

/**
 * A PIN that is the person's own YYMMDD or YYYYMMDD with one digit changed, rotated or reversed: what people choose
 * when the date itself is refused.
 *
 * @see TarGuess-II (CCS 2016): how people change a password
 */
export const similarBirthDate: Detector = ({ text, isPin, person: { stated } }, add) => {
  if (!isPin) return;
  for (const { day } of stated) {
    if (isVariant(String(day).slice(-text.length), text)) add('subject.birth-date', segments.birthSimilar);
  }
};
