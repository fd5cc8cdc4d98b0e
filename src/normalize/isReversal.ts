/**
 * Whether one text is the other read backwards, unit by unit. At most 512 units, as folded texts are.
 *
 * @example isReversal('123456', '654321') // true
 */
export const isReversal = (a: string, b: string): boolean =>
  a.length === b.length && a.split('').reverse().join('') === b;
