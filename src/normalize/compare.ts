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

/**
 * Whether one text is the other with its end moved to the front, and not the same. Linear in practice, at most 512 units.
 *
 * @example isRotation('123456', '345612') // true
 */
export const isRotation = (a: string, b: string): boolean => a.length === b.length && a !== b && (a + a).includes(b);

/**
 * Whether two texts of one length differ in at most one character, or one is the other rotated or reversed.
 * Linear; at most 512 units, as folded texts are.
 *
 * @example isNearCopy('123456', '123457') // true
 */
export const isNearCopy = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  let changes = 0;
  for (let i = 0; i < a.length; i++) if (a.charAt(i) !== b.charAt(i)) changes++;
  return changes < 2 || isRotation(a, b) || isReversal(a, b);
};

/**
 * The Levenshtein distance of two texts, or `limit + 1` where it is greater than `limit`.
 * Only the diagonal band that can stay within the limit is computed: length times `2 * limit + 1` steps.
 *
 * @example editDistance('123456', '123465', 2) // 2
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  /** What was not written is out of reach. */
  const cell = (row: readonly number[], j: number): number => {
    const steps = row[j];
    return steps === undefined ? far : steps;
  };
  let row: number[] = [];
  for (let i = 0; i <= a.length; i++) {
    const previous = row;
    row = [];
    for (let j = Math.max(0, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      row[j] =
        i && j ? Math.min(cell(previous, j - 1) + same, cell(previous, j) + 1, cell(row, j - 1) + 1, far) : i + j;
    }
  }
  return cell(row, b.length);
};
