import type { RequirementCheck } from '../internalTypes';
import { countCodePoints } from './countCodePoints';

/** At most the format's largest number of code points. */
export const tooLong: RequirementCheck = (candidate, { minLength, maxLength }) =>
  // A code point has at most two units: what is far too long need not be counted.
  candidate.length > 2 * maxLength || countCodePoints(candidate) > maxLength
    ? { code: 'requirement.too-long', params: { min: minLength, max: maxLength } }
    : undefined;
