import { hotlines } from './generated/publicNumbers';
import { packedPlaces, packedWords } from './generated/words';
import { buildLexicon, type Lexicon } from '../normalize/lexicon';
import { once } from '../util';
import { bandEnd, unpackWords } from './unpackWords';

/** What is known of a word that many people use. */
export interface ListedWord {
  /** Whether it is a word of the service and its offices. */
  isContext: boolean;
  /** About its place among the words of its list. */
  rank: number;
}

/** A place, in characters, in pinyin or in initials. */
export interface PlaceName {
  /** The first two or four digits of its GB/T 2260 code. */
  code: string;
}

/** In shorter words look-alikes are what random characters look like too. */
const MIN_DISGUISED = 4;

/** About as many numbers of banks and offices are known by heart. */
const HOTLINE_RANK = 15;

type Listed<T> = { text: string; value: T }[];

/** Half of where its band ends: a band keeps no order. */
const readList = (isContext: boolean, { first, words }: { first: number; words: string }): Listed<ListedWord> =>
  unpackWords(words).map((text, place) => ({ text, value: { isContext, rank: bandEnd(place, first) / 2 } }));

/**
 * Words of the service, numbers that people call, popular words, phrases in Chinese characters, and digits that follow
 * them; laid out at the first use.
 */
export const listedWords: () => Lexicon<ListedWord> = /* @__PURE__ */ once(() =>
  buildLexicon(
    readList(true, packedWords.service).concat(
      hotlines.map((text) => ({ text, value: { isContext: true, rank: HOTLINE_RANK } })),
      readList(false, packedWords.stems),
      readList(false, packedWords.tails),
      readList(false, packedWords.characters),
    ),
    MIN_DISGUISED,
  ),
);

/** Provinces and big cities; laid out at the first use. */
export const placeNames: () => Lexicon<PlaceName> = /* @__PURE__ */ once(() => {
  const names: Listed<PlaceName> = [];
  for (const place of packedPlaces.split(',')) {
    const [code = '', name = '', ...syllables] = place.split(' ');
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
    for (const text of [name, syllables.join(''), initials]) names.push({ text, value: { code } });
  }
  return buildLexicon(names, MIN_DISGUISED);
});
