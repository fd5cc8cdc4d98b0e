/** A generator of 32-bit numbers that gives the same ones every time (xorshift, Marsaglia 2003). */
export const seededNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Texts of letters and digits, or of another alphabet, drawn at random, the same ones every time. */
export const randomTexts = (count: number, length: number, alphabet = ALPHABET): string[] => {
  const next = seededNumbers(20_261_122);
  return Array.from({ length: count }, () =>
    Array.from({ length }, () => alphabet.charAt(next() % alphabet.length)).join(''),
  );
};
