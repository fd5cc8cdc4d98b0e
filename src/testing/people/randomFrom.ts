/**
 * A source of chance: numbers at least 0 and below 1, the same ones for the same seed. Not for secrets.
 *
 * @param seed a whole number, cut to 32 bits
 * @example randomFrom(1)() // the same in every run
 * @see mulberry32 (Ettinger 2017): period 2^32
 */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
