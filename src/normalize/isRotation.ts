/**
 * Whether one text is the other with its end moved to the front, and not the same. Linear in practice, at most 512 units.
 *
 * @example isRotation('123456', '345612') // true
 */
export const isRotation = (a: string, b: string): boolean =>
  a.length === b.length && a !== b && (a + a).includes(b);
