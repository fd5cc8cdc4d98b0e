/** A share in percent with two decimals: more is noise. */
export const percent = (share: number): number => Number((100 * share).toFixed(2));
