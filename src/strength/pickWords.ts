/** More would cost time in every one of the engine's passes. */
const MAX_WORDS = 200;
const MAX_LENGTH = 64;

/**
 * The words that are given to the engine: texts of 1 to 64 units in lower case, each once, at most 200. Those that stand
 * in the candidate come first, so that a long list loses nothing that matters; otherwise the order stays.
 *
 * Linear in the number of words. What is no text is left out: the engine fails on it.
 *
 * @example pickWords('zhang1990', ['Wei', 'Zhang']) // ['zhang', 'wei']
 */
export const pickWords = (candidate: string, words: readonly unknown[]): string[] => {
  const folded = candidate.toLowerCase();
  const texts = new Set<string>();
  for (const word of words) {
    if (typeof word === 'string' && word.length > 0 && word.length <= MAX_LENGTH) texts.add(word.toLowerCase());
  }
  const all = Array.from(texts);
  const found = all.filter((text) => folded.includes(text));
  return Array.from(new Set(found.concat(all))).slice(0, MAX_WORDS);
};
