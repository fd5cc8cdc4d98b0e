import fc from 'fast-check';

/**
 * Numbers in the two shapes of ordinary Chinese passports: E or G and eight digits, E with a letter and seven digits.
 * They have no unused range, so one may by chance be somebody's: keep them inside the test.
 *
 * @example passports() // 'E00000000', 'EA0000000'
 */
export const passports = (): fc.Arbitrary<string> => fc.oneof(fc.stringMatching(/^[EG]\d{8}$/), fc.stringMatching(/^E[A-HJ-NP-Z]\d{7}$/));
