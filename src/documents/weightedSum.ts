/**
 * The sum of digits and capital letters (A counts 10, Z 35), each times its weight: what most check digits are
 * made of. The weights, digits themselves, begin anew when they are used up. Linear; throws nothing.
 *
 * @example weightedSum('A12', '73') // 10 * 7 + 1 * 3 + 2 * 7 = 87
 */
export const weightedSum = (text: string, weights: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += parseInt(text.charAt(i), 36) * Number(weights.charAt(i % weights.length));
  return sum;
};
