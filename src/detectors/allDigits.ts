import * as segments from '../guessing/segments';
import type { Detector } from '../internalTypes';

/** Nothing but digits where letters are allowed: 52.9 % of Chinese web passwords (Wang et al., USENIX Security 2019). */
export const allDigits: Detector = ({ text, isPin }, add) => {
  if (!isPin && /^\d+$/.test(text)) add('pattern.all-digits', segments.allDigits);
};
