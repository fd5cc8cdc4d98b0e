import { listWords } from '../strength/listWords';
import type { NpmList } from './npmLists';

/** So many pairs: 97 of 100 Chinese words and 4 of 5 English ones are made of them, and 3 of 100 random texts of six letters. */
const size = 340;

/** How deep both lists are read. */
const depth = { english: 10_000, chinese: 6000 };

const count = (words: readonly string[], shares: Map<string, number>): void => {
  const pairs = words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)));
  for (const pair of pairs) shares.set(pair, (shares.get(pair) ?? 0) + 1 / pairs.length);
};

/**
 * The pairs of neighbouring letters that are commonest in English and in typed Chinese, both alike in weight: for each
 * letter of the alphabet those that follow it, apart by spaces.
 */
export function letterPairs({ entries }: NpmList): string {
  const shares = new Map<string, number>();
  count(entries.filter((entry) => /^[a-z]{4,12}$/.test(entry)).slice(0, depth.english), shares);
  count(listWords(depth.chinese), shares);
  const kept = [...shares]
    .sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1))
    .slice(0, size)
    .map(([pair]) => pair)
    .sort();
  return [...'abcdefghijklmnopqrstuvwxyz']
    .map((letter) =>
      kept
        .filter((pair) => pair.startsWith(letter))
        .map((pair) => pair.slice(1))
        .join(''),
    )
    .join(' ');
}
