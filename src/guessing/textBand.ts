/**
 * The power of ten that bounds a number of guesses given by its decimal logarithm; at most 1e300.
 *
 * @example textBand(6.2) // 1e7
 */
export const textBand = (log10: number): number => Number(`1e${Math.min(300, Math.max(0, Math.ceil(log10 - 1e-9)))}`);
