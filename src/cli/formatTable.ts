/** Chinese characters and full-width punctuation take two columns. */
const widthOf = (text: string): number => text.length + (text.match(/[\u1100-\u115f\u2e80-\uffdc]/g) ?? []).length;

/**
 * Rows as aligned columns, two spaces apart, each row ending in a line feed. Linear in the number of cells.
 *
 * @example formatTable([['500000', '重庆市'], ['361000', '抚州市']]) // '500000  重庆市\n361000  抚州市\n'
 */
export const formatTable = (rows: readonly (readonly string[])[]): string => {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => { widths[i] = Math.max(widths[i] ?? 0, widthOf(cell)); });
  const pad = (cell: string, i: number, { length }: readonly string[]): string =>
    i === length - 1 ? cell : cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell));
  return rows.map((row) => `${row.map(pad).join('  ')}\n`).join('');
};
