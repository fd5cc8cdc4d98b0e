/**
 * The sum of digits and capital letters (A counts 10, Z 35), each times its weight: what most check digits are
 * made of. The weights, digits themselves, begin anew when they are used up. Linear; throws nothing.
 *
 * @example weightedSum('A12', '73') // 10 * 7 + 1 * 3 + 2 * 7 = 87
 */
export const weightedSum = (text: string, weights: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++)
    sum += parseInt(text.charAt(i), 36) * Number(weights.charAt(i % weights.length));
  return sum;
};

/**
 * The check digit after a run of digits and capital letters. Linear; throws nothing.
 *
 * @example icaoCheckDigit('KAZ11009012310') // '5'
 * @see ICAO Doc 9303 part 3, section 4.9
 */
export const icaoCheckDigit = (text: string): string => String(weightedSum(text, '731') % 10);

/** The code of the digit 0. */
const ZERO = 48;

/**
 * The check character after a run of digits; X stands for ten. It finds every single wrong digit and every
 * swap of neighbours. Linear; throws nothing.
 *
 * @example mod11_2('11010519491231002') // 'X'
 * @see ISO 7064 MOD 11-2; GB 11643-1999
 */
export const mod11_2 = (digits: string): string => {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum = ((sum + digits.charCodeAt(i) - ZERO) * 2) % 11;
  return '10X98765432'.charAt(sum);
};
