import type { RequirementCheck } from '../internalTypes';

/**
 * Controls, invisible format characters and lone surrogates: what nobody can see cannot be typed again.
 * Under the `u` flag a pair is one character, so that the range of surrogates finds only lone ones.
 */
const NOT_PRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff]/u;

/** Only characters of the format's alphabet; for digits `digitsOnly` says it. */
export const characters: RequirementCheck = (candidate, { alphabet }) =>
  alphabet !== 'digits' && (alphabet === 'printable' ? NOT_PRINTABLE : /[^0-9A-Za-z]/).test(candidate)
    ? { code: 'requirement.characters', params: {} }
    : undefined;
