const FIRST_BAND = 64;
const MAX_SHARED = 25;

const sharedWith = (last: string, word: string): number => {
  let shared = 0;
  while (shared < MAX_SHARED && shared < last.length && last[shared] === word[shared]) shared++;
  return shared;
};

/**
 * Packs a ranked list in one text that `src/blocklists/unpackWords.ts` reads. Within a band the words are sorted and each
 * leaves out what it shares with the one before: a capital says how much (A nothing, B one letter). A rank is therefore
 * right to a factor of two, and the text a third smaller.
 *
 * @param firstBand how many words the first band holds; each further one is twice as long
 * @throws {Error} for a word with a capital letter
 */
export const packWords = (ranked: readonly string[], firstBand = FIRST_BAND): string => {
  const wrong = ranked.find((word) => /[A-Z]/.test(word));
  if (wrong !== undefined) throw new Error(`a capital in ${wrong}`);
  let packed = '';
  let last = '';
  for (let start = 0, length = firstBand; start < ranked.length; start += length, length *= 2) {
    for (const word of ranked.slice(start, start + length).sort()) {
      const shared = sharedWith(last, word);
      packed += String.fromCharCode(65 + shared) + word.slice(shared);
      last = word;
    }
  }
  return packed;
};
