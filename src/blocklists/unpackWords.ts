/**
 * The words of a packed list in their order: each is a capital for the letters shared with the word before (A none,
 * B one...), then its own rest.
 *
 * Linear. Throws nothing on strings.
 *
 * @example unpackWords('AbaoDbei') // ['bao', 'baobei']
 * @see data/strength/packWords.ts
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

/**
 * The rank up to which the band reaches that holds a place of a packed list: the first band has `first` words, each
 * further one twice as many as the one before.
 *
 * @param place from 0
 * @example bandEnd(20, 16) // 48
 */
export const bandEnd = (place: number, first: number): number => {
  let end = first;
  for (let length = first; end <= place; end += length) length *= 2;
  return end;
};
