import { buildLexicon, lookAlikeKey } from '../normalize/lexicon';
import { withoutSeparators } from '../normalize/views';
import type { KnownTexts, PersonalSpelling, PersonalText, ValueIndex } from '../pipeline';
import type { InitialPassword } from '../types';
import { once } from '../util';

/** Any three digits occur in everybody's numbers, and so short a value has no tail worth the name. */
const MIN_LENGTH = 4;
/** What is the person's is looked for however short it is: l1 for li. */
const MIN_DISGUISED = 2;

/**
 * Lays out what is known of a person so that a text is searched for all of it in one pass, in disguise too.
 * Linear in the lengths of all spellings and numbers.
 *
 * @param regional folded value to the rules of the region that give it
 */
export const layOutTexts = (
  spellings: ReadonlyMap<string, PersonalSpelling>,
  numbers: readonly PersonalText[],
  regional: ValueIndex,
): KnownTexts => {
  const keyed = numbers.map(({ code, text }) => ({ code, text, key: lookAlikeKey(text) }));
  const windows = new Set<string>();
  for (const { key } of keyed) {
    for (let i = 0; i + MIN_LENGTH <= key.length; i++) windows.add(key.slice(i, i + MIN_LENGTH));
  }
  const initials: { text: string; value: InitialPassword }[] = [];
  regional.forEach(([first], text) => {
    // Somebody who puts separators in leaves those out that were there.
    for (const written of new Set([text, withoutSeparators(text)]))
      if (first && written.length >= MIN_LENGTH) initials.push({ text: written, value: first });
  });
  return {
    spellings: buildLexicon(
      Array.from(spellings.values()).map((value) => ({ text: value.text, value })),
      MIN_DISGUISED,
    ),
    initials: buildLexicon(initials, MIN_DISGUISED),
    numbers: keyed,
    windows,
  };
};

/** A back end asks so often for one check and then drops the person; a form goes on asking. */
export const FEW = 8;

/**
 * What a person's derived values are looked up in. The first few look-ups go through the list, since a map costs more
 * to build than they do; every later one takes constant time.
 *
 * @param texts the folded form of each value
 * @param valueAt the value itself, which most checks never ask for
 * @example createValueIndex(['123456'], () => value).get('123456') // [value]
 */
export const createValueIndex = (texts: readonly string[], valueAt: (i: number) => InitialPassword): ValueIndex => {
  let asked = 0;
  const map = once(() => {
    const grouped = new Map<string, InitialPassword[]>();
    texts.forEach((text, i) => {
      const same = grouped.get(text);
      if (same) same.push(valueAt(i));
      else grouped.set(text, [valueAt(i)]);
    });
    return grouped;
  });
  const get = (text: string): readonly InitialPassword[] | undefined => {
    asked += 1;
    if (asked > FEW) return map().get(text);
    let found: InitialPassword[] | undefined;
    for (let i = texts.indexOf(text); i >= 0; i = texts.indexOf(text, i + 1)) {
      (found = found ?? []).push(valueAt(i));
    }
    return found;
  };
  return {
    texts,
    get,
    has: (text) => get(text) !== undefined,
    forEach: (visit) => {
      map().forEach(visit);
    },
  };
};
