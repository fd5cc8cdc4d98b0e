import type { RequirementCheck } from '../internalTypes';
import { countCodePoints } from './countCodePoints';

/** At least the format's smallest number of code points. */
export const tooShort: RequirementCheck = (candidate, { minLength, maxLength }) =>
  candidate.length < 2 * minLength && countCodePoints(candidate) < minLength
    ? { code: 'requirement.too-short', params: { min: minLength, max: maxLength } }
    : undefined;
