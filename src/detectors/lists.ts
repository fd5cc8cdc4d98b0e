import { listedWords, placeNames } from '../blocklists/wordLists';
import * as prices from '../judge/prices';
import { buildLexicon, findWords, type Lexicon } from '../normalize/lexicon';
import { findSyllables, isIdeograph, isSmallLetter } from '../normalize/plainText';
import type { Detector, Place, Views } from '../pipeline';
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

/** Every word of a lexicon in every view: what is known of it, and where it was found in which disguise. */
const findEverywhere = <T>(views: Views, lexicon: Lexicon<T>, take: (value: T, place: Place) => void): void => {
  for (const view of views) {
    findWords(view, lexicon, (value, start, end, isDisguised) => {
      take(value, isDisguised ? { view, start, end, variant: 'leet' } : { view, start, end });
    });
  }
};

/**
 * Words and numbers that many passwords are made of, by rank, and words of the service: yibao, 医保局, 12393. They refuse
 * only where they explain the whole.
 *
 * @see OWASP ASVS 5.0, 6.1.2, 6.2.4 and 6.2.11: common and context-specific words
 */
export const listedWord: Detector = ({ views, isPin }, add) => {
  if (isPin) return;
  findEverywhere(views, listedWords(), ({ isContext, rank }, place) => {
    add(isContext ? 'blocklist.context' : 'blocklist.common', prices.ranked(rank), place);
  });
};

/** A place has two to four characters with what says that it is a city, or as many syllables; words of the service have two and more too. */
const [MIN_PLACE, MAX_PLACE] = [2, 4];
/** Most places of four syllables have fewer letters; of a longer one the end is found. */
const MAX_LETTERS = 20;

/** Takes where a place begins. */
type TakeStart = (start: number) => void;

/** Where a place may begin that ends at a place of a text: in front of two to four characters or syllables. */
const findPlaceBefore = (text: string, end: number, take: TakeStart): void => {
  let start = end;
  while (start > 0 && end - start < MAX_PLACE && isIdeograph(text.charAt(start - 1))) {
    start--;
    if (end - start >= MIN_PLACE) take(start);
  }
  if (start < end) return;
  while (start > 0 && end - start < MAX_LETTERS && isSmallLetter(text.charAt(start - 1))) start--;
  findSyllables(text, start, end, (count, from, to) => {
    if (to === end && count >= MIN_PLACE && count <= MAX_PLACE) take(from);
  });
};

/**
 * A place of no list in front of a word of the service, in characters or in pinyin, with or without a sign between:
 * 抚州医保局, tangshanshi-yibaoju. Any two to four characters or syllables there are taken for a place.
 */
export const placeOfOffice: Detector = ({ views, isPin }, add) => {
  if (isPin) return;
  const [view] = views;
  const { text } = view;
  findWords(view, listedWords(), ({ isContext }, start, end) => {
    if (!isContext || end - start < MIN_PLACE) return;
    const before = text.charAt(start - 1);
    const edge = isIdeograph(before) || isSmallLetter(before) ? start : start - 1;
    findPlaceBefore(text, edge, (from) => {
      add('blocklist.context', prices.placeOfOffice, { view, start: from, end: edge });
    });
  });
};

/**
 * Provinces and big cities in characters, in pinyin and by their initials; the region of the policy is the first that is
 * tried.
 */
export const placeName: Detector = ({ views, isPin, person: { policy } }, add) => {
  if (isPin) return;
  findEverywhere(views, placeNames(), ({ code }, place) => {
    add('blocklist.context', prices.place(policy.region.startsWith(code)), place);
  });
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
  findEverywhere(views, lexiconOf(words), (_, place) => {
    add('blocklist.custom', prices.customWord, place);
  });
};
