/**
 * Whether one text is the other read backwards, unit by unit. At most 512 units, as folded texts are.
 *
 * @example isReversal('123456', '654321') // true
 */
export const isReversal = (a: string, b: string): boolean => {
  const { length } = a;
  let i = 0;
  while (i < length && a.charAt(i) === b.charAt(length - 1 - i)) i++;
  return i === length && length === b.length;
};
