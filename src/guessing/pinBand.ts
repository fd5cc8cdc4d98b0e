/** The bounds that a verdict may show; after the last comes the whole space. */
const BANDS = [1, 3, 10, 30, 100, 300, 1e3, 3e3, 1e4, 3e4, 1e5];

/**
 * The upper bound of the band that holds a number of guesses, for PINs of some length.
 * Never an exact rank: a rank over a million PINs is the PIN.
 *
 * @param guesses at least 1; Infinity for a PIN that no segment names
 * @param length digits
 * @example pinBand(47, 6) // 100
 */
export const pinBand = (guesses: number, length: number): number => {
  const space = Number(`1e${Math.min(300, length)}`);
  return Math.min(space, BANDS.find((bound) => guesses <= bound) || space);
};
