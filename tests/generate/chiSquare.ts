/** Pearson's measure of how far the characters are from coming equally often. */
export const chiSquare = (characters: readonly string[], alphabet: string): number => {
  const expected = characters.length / alphabet.length;
  return Array.from(alphabet)
    .map((wanted) => characters.filter((character) => character === wanted).length)
    .reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};
