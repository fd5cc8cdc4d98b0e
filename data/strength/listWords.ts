import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { spell } from './spell';

/** Rarer ones are never among the words that are kept. */
const READ = 30_000;
/** Persons, most of them from novels; surnames and given names have lists of their own. */
const NAMES = /^nr/;
const MIN_LETTERS = 4;

interface Entry {
  word: string;
  count: number;
}

const readEntries = (): Entry[] =>
  readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '', , tag = '']) => /^[\u4e00-\u9fff]{2,4}$/.test(word) && !NAMES.test(tag))
    .map(([word = '', count]) => ({ word, count: Number(count) }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, READ);

const rank = (entries: readonly Entry[]): string[] => {
  const counts = new Map<string, number>();
  for (const { word, count } of entries) {
    const typed = spell(word);
    if (/^[a-z]+$/.test(typed)) counts.set(typed, (counts.get(typed) ?? 0) + count);
  }
  return [...counts].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1)).map(([typed]) => typed);
};

/**
 * Words as they are typed, commonest first: counts of the dictionary of @node-rs/jieba, added up over words that are
 * typed alike. No single syllables: they would explain too much of random letters.
 *
 * @param limit how many are kept
 */
export const listWords = (limit: number): string[] =>
  rank(readEntries())
    .filter((typed) => typed.length >= MIN_LETTERS)
    .slice(0, limit);
