import { listedWords, placeNames } from '../blocklists/wordLists';
import * as prices from '../judge/prices';
import { buildLexicon, findWords } from '../normalize/lexicon';
import type { Detector, Place, View } from '../pipeline';
import { oncePer } from '../util';
import { createPieceDetector } from './detector';

/** The lists of popular PINs hold no other length. */
const PIN_LENGTH = 6;

/**
 * Six digits of a text that are a popular PIN. The rank band is the price.
 *
 * @see This PIN Can Be Easily Guessed (TOPS 2021): 2,000 entries for six digits
 */
export const popularDigits = createPieceDetector(PIN_LENGTH, PIN_LENGTH, (piece, addHit, { isPin, bandOf }) => {
  const band = isPin ? undefined : bandOf(piece);
  if (band) addHit('blocklist.common', { whole: band, part: band });
});

/** In shorter words of an operator look-alikes are not undone. */
const MIN_DISGUISED = 3;

/** Where a word was found, and in which disguise. */
const placeOf = (view: View, start: number, end: number, isDisguised: boolean): Place =>
  isDisguised ? { view, start, end, variant: 'leet' } : { view, start, end };

/**
 * Words and numbers that many passwords are made of, by rank, and words of the service: yibao, 医保局, 12393. They refuse
 * only where they explain the whole.
 *
 * @see OWASP ASVS 5.0, 6.1.2, 6.2.4 and 6.2.11: common and context-specific words
 */
export const listedWord: Detector = ({ views, isPin }, add) => {
  if (isPin) return;
  for (const view of views) {
    findWords(view, listedWords(), ({ isContext, rank }, start, end, isDisguised) => {
      const place = placeOf(view, start, end, isDisguised);
      add(isContext ? 'blocklist.context' : 'blocklist.common', prices.ranked(rank), place);
    });
  }
};

/**
 * Provinces and big cities in characters, in pinyin and by their initials; the region of the policy is the first that is
 * tried.
 */
export const placeName: Detector = ({ views, isPin, person: { policy } }, add) => {
  if (isPin) return;
  for (const view of views) {
    findWords(view, placeNames(), ({ code }, start, end, isDisguised) => {
      const price = prices.place(policy.region.startsWith(code));
      add('blocklist.context', price, placeOf(view, start, end, isDisguised));
    });
  }
};

const lexiconOf = /* @__PURE__ */ oncePer((words: readonly string[]) =>
  buildLexicon(
    words.filter((word) => word.length > 1).map((word) => ({ text: word, value: word })),
    MIN_DISGUISED,
  ),
);

/** The operator's own words, and whatever the operator's `isBlocked` names. */
export const customWord: Detector = (input, add) => {
  const { candidate, words, isBlocked, isPin, text, views } = input;
  if (isBlocked && isBlocked(candidate)) add('blocklist.custom', prices.blocked);
  if (isPin) {
    if (words.includes(text)) add('blocklist.custom', prices.customWord);
    return;
  }
  for (const view of views) {
    findWords(view, lexiconOf(words), (_, start, end, isDisguised) => {
      add('blocklist.custom', prices.customWord, placeOf(view, start, end, isDisguised));
    });
  }
};
