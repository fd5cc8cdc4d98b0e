/**
 * Digits, lower case, upper case, other ASCII, and beyond: Chinese characters come in words, and two of them are one of
 * the 10,000 that people use.
 */
const CLASSES: readonly (readonly [of: RegExp, size: number])[] = [
  [/\d/, 10],
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[!-/:-@[-`{-~ ]/, 33],
  [/[^ -~]/, 100],
];
/** The engine's least for one character and for several, and one more, so that an explanation wins a tie. */
const LEAST = { one: 11, several: 51 };

/**
 * How many guesses a text takes that nothing explains: the true alphabet of the classes that occur in it, to the power of
 * its length. zxcvbn counts ten guesses a character whatever it is, which refuses every random password of 8 characters.
 *
 * @example priceUnexplained('7k') // 1296
 */
export const priceUnexplained = (text: string): number => {
  const alphabet = CLASSES.reduce((sum, [of, size]) => sum + (of.test(text) ? size : 0), 0);
  return Math.max(alphabet ** text.length, text.length === 1 ? LEAST.one : LEAST.several);
};
