import fc from 'fast-check';

/**
 * The three digits of a number that tell apart those born on one day in one place; odd for men, even for women.
 *
 * @example sequences() // '000' to '999'
 */
export const sequences = (): fc.Arbitrary<string> => fc.nat(999).map((sequence) => String(sequence).padStart(3, '0'));
