import fc from 'fast-check';

/**
 * Mainland mobile numbers that nobody has: 154 is not allocated. Eleven digits.
 *
 * @example phones() // '15400000000' to '15499999999'
 * @see the numbering plan of telephone networks of MIIT
 */
export const phones = (): fc.Arbitrary<string> => fc.nat(99_999_999).map((number) => `154${String(number).padStart(8, '0')}`);
