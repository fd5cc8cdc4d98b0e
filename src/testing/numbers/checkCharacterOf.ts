const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The check character after 17 digits, by the weight table of the standard: a second way to the same character as
 * `documents/mod11_2`, so that what is tested does not make its own tests. Constant time; throws nothing on strings.
 *
 * @example checkCharacterOf('11010519491231002') // 'X'
 * @see GB 11643-1999
 */
export const checkCharacterOf = (digits: string): string => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return '10X98765432'.charAt(sum % 11);
};
