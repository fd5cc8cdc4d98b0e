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
      row[j] = i && j ? Math.min(cell(previous, j - 1) + same, cell(previous, j) + 1, cell(row, j - 1) + 1, far) : i + j;
    }
  }
  return cell(row, b.length);
};
