import type { View } from '../pipeline';
import { once } from '../util';

/** For each letter the digits and symbols that are typed in its place. */
const DISGUISES: Readonly<Record<string, string>> = {
  a: '4@',
  b: '68',
  c: '(',
  e: '3',
  g: '69',
  i: '1!|',
  l: '1!|',
  o: '0',
  s: '5$',
  t: '7+',
  z: '2',
};

/** By the character: the letters it is read as, and the key that all have that can stand for one another. */
const lookAlikes = /* @__PURE__ */ once(() => {
  const letters: Record<string, string> = {};
  const keys: Record<string, string> = {};
  for (const [letter, marks] of Object.entries(DISGUISES)) {
    // Letters that share a mark begin with it.
    const key = marks.charAt(0);
    keys[letter] = key;
    for (const mark of marks) {
      keys[mark] = key;
      letters[mark] = (letters[mark] ?? '') + letter;
    }
  }
  return { letters, keys };
});

/**
 * The key under which a text is kept and looked up: the same for all texts that look-alikes can turn into one another.
 *
 * @example lookAlikeKey('p4$$w0rd') === lookAlikeKey('password') // true
 */
export const lookAlikeKey = (text: string): string => {
  const { keys } = lookAlikes();
  let key = '';
  for (let i = 0; i < text.length; i++) key += keys[text.charAt(i)] ?? text.charAt(i);
  return key;
};

/**
 * A text with all its look-alikes undone, unit for unit. One that is read as two letters is the same letter everywhere, so
 * there are at most four readings; none where nothing looks like a letter.
 *
 * @example undisguised('k4f31') // ['kafei', 'kafel']
 */
export const undisguised = (text: string): string[] => {
  const { letters } = lookAlikes();
  const read = (six: number, one: number): string => {
    let undone = '';
    for (let i = 0; i < text.length; i++) {
      const unit = text.charAt(i);
      const reading = letters[unit] ?? unit;
      undone += reading.charAt((unit === '6' ? six : one) % reading.length);
    }
    return undone;
  };
  const all = [read(0, 0), read(0, 1), read(1, 0), read(1, 1)];
  return all.filter((reading, i) => reading !== text && all.indexOf(reading) === i);
};

const canStandFor = (unit: string, other: string): boolean =>
  (DISGUISES[unit] ?? '').includes(other) || (DISGUISES[other] ?? '').includes(unit);

/**
 * How many characters of a word are disguised where it is read at a place of a text; -1 where it is another word that has
 * the same key, or where fewer than a third of its characters are its own.
 *
 * @example countDisguised('xhe11o', 1, 'hello') // 2
 */
export const countDisguised = (text: string, start: number, word: string): number => {
  let disguised = 0;
  for (let i = 0; i < word.length; i++) {
    const [unit, own] = [text.charAt(start + i), word.charAt(i)];
    if (unit === own) continue;
    if (!canStandFor(unit, own)) return -1;
    disguised++;
  }
  return (word.length - disguised) * 3 < word.length ? -1 : disguised;
};

/** Texts with what is known of each, laid out so that all that begin at a place are found in one pass, in disguise too. */
export interface Lexicon<T> {
  /** By look-alike key the words that have it. */
  words: ReadonlyMap<string, readonly { text: string; value: T }[]>;
  /** The first one, two and three units of every key: most places of a text begin none. */
  starts: ReadonlySet<string>;
  /** Units of the longest word. */
  longest: number;
  /** In a shorter word look-alikes are not undone: random characters look like it too. */
  leastDisguised: number;
}

/** Beginnings up to this length are kept. */
const START = 3;

/**
 * Lays out a list of words. Linear in their length.
 *
 * @param entries folded texts, each with what is known of it
 * @param leastDisguised units that a word must have so that look-alikes are undone in it
 */
export const buildLexicon = <T>(entries: readonly { text: string; value: T }[], leastDisguised: number): Lexicon<T> => {
  const words = new Map<string, { text: string; value: T }[]>();
  const starts = new Set<string>();
  let longest = 0;
  for (const entry of entries) {
    const key = lookAlikeKey(entry.text);
    const same = words.get(key);
    if (same) same.push(entry);
    else words.set(key, [entry]);
    for (let end = 1; end <= START; end++) starts.add(key.slice(0, end));
    longest = Math.max(longest, key.length);
  }
  return { words, starts, longest, leastDisguised };
};

/** Takes a word that was found: what is known of it, where it is in the view, and whether look-alikes hide it. */
type TakeWord<T> = (value: T, start: number, end: number, isDisguised: boolean) => void;

/**
 * Every word of a lexicon in a view, in disguise too. In a view other than the plain one only what the view has changed:
 * the rest is found in the plain one.
 *
 * At most the length of the longest word for each place of the view.
 */
export const findWords = <T>({ text, at, variant }: View, lexicon: Lexicon<T>, take: TakeWord<T>): void => {
  const keys = lookAlikeKey(text);
  const isKept = variant === 'separators' || variant === 'doubled';
  // Both at once is what random characters look like.
  const leastDisguised = variant === 'reversed' ? Infinity : lexicon.leastDisguised;
  for (let start = 0; start < text.length; start++) {
    let key = '';
    const last = Math.min(text.length, start + lexicon.longest);
    for (let end = start; end < last;) {
      key += keys.charAt(end++);
      if (key.length <= START && !lexicon.starts.has(key)) break;
      if (isKept && Number(at[end]) - Number(at[start]) === end - start) continue;
      const found = lexicon.words.get(key);
      if (!found) continue;
      for (const { text: word, value } of found) {
        const disguised = countDisguised(text, start, word);
        if (disguised === 0 || (disguised > 0 && word.length >= leastDisguised)) take(value, start, end, disguised > 0);
      }
    }
  }
};
