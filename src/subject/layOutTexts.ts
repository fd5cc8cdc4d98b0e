import { buildLexicon, lookAlikeKey } from '../normalize/lexicon';
import { withoutSeparators } from '../normalize/views';
import type { KnownTexts, PersonalSpelling, PersonalText, ValueIndex } from '../pipeline';
import type { InitialPassword } from '../types';

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
