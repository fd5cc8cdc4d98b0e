/** The place of each value among all, equal ones sharing the mean of their places. */
const placesOf = (values: readonly number[]): number[] => {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const places: number[] = [];
  for (let from = 0; from < order.length;) {
    let to = from;
    while (order[to]?.value === order[from]?.value && to < order.length) to++;
    for (let i = from; i < to; i++) places[order[i]?.at ?? 0] = (from + to - 1) / 2;
    from = to;
  }
  return places;
};

/**
 * Spearman's rank correlation of two lists of the same length, with ties.
 * @example spearman([1, 2, 3], [10, 20, 40]) // 1
 */
export const spearman = (a: readonly number[], b: readonly number[]): number => {
  const [x, y] = [placesOf(a), placesOf(b)];
  const mean = (x.length - 1) / 2;
  const product = (p: readonly number[], q: readonly number[]): number =>
    p.reduce((sum, place, i) => sum + (place - mean) * ((q[i] ?? 0) - mean), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
};
