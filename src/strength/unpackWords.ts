/**
 * The words of a packed list in their order: each is a capital for the letters shared with the word before (A none,
 * B one...), then its own rest.
 *
 * Linear. Throws nothing on strings.
 *
 * @example unpackWords('AbaoDbei') // ['bao', 'baobei']
 * @see scripts/strength/packWords.ts
 */
export const unpackWords = (packed: string): string[] => {
  const pieces = packed.split(/([A-Z])/);
  const words: string[] = [];
  let last = '';
  for (let i = 1; i < pieces.length; i += 2) {
    last = last.slice(0, String(pieces[i]).charCodeAt(0) - 65) + String(pieces[i + 1]);
    words.push(last);
  }
  return words;
};
