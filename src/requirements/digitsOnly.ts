import type { RequirementCheck } from '../internalTypes';

/** Only ASCII digits, where the format is a PIN: a keypad has nothing else. */
export const digitsOnly: RequirementCheck = (candidate, { alphabet, minLength, maxLength }) =>
  alphabet === 'digits' && /[^0-9]/.test(candidate)
    ? { code: 'requirement.digits-only', params: { min: minLength, max: maxLength } }
    : undefined;
