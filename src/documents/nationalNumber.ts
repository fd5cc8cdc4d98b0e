import { mod11_2 } from './mod11_2';
import { statedDates } from './statedDates';

/**
 * What all numbers of 18 characters share, whoever holds them: the birth date at positions 7 to 14 and the
 * check character. Each verb takes normalised numbers, in constant time, and throws nothing. The address
 * code is not looked at: cards keep codes that were withdrawn or never published.
 *
 * @example nationalNumber.checkHolds('11010519491231002X') // true
 * @see GB 11643-1999
 */
export const nationalNumber = {
  birthDates: (...numbers: readonly string[]) => statedDates(...numbers.map((number) => number.slice(6, 14))),
  checkHolds: (number: string): boolean => number === number.slice(0, 17) + mod11_2(number.slice(0, 17)),
};
