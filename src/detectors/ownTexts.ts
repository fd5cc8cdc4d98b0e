import * as prices from '../judge/prices';
import { foldText } from '../normalize/fold';
import { countDisguised, findWords, lookAlikeKey } from '../normalize/lexicon';
import type { Detector, Place, View } from '../pipeline';
import { MAX_WINDOW, MIN_WINDOW } from './detector';

/** Where a piece was found, and in which disguise. */
const placeOf = (view: View, start: number, end: number, isDisguised: boolean): Place =>
  isDisguised ? { view, start, end, variant: 'leet' } : { view, start, end };

/**
 * Consecutive characters of the person's documents, phones, cards, or of another person's numbers, anywhere in a text.
 */
export const ownNumber: Detector = ({ views, person }, add) => {
  const texts = person.texts();
  if (!texts) return;
  for (const view of views) {
    const keys = lookAlikeKey(view.text);
    for (let start = 0; start + MIN_WINDOW <= keys.length; start++) {
      if (!texts.windows.has(keys.slice(start, start + MIN_WINDOW))) continue;
      let isFound = true;
      for (let end = start + MIN_WINDOW; isFound && end <= Math.min(keys.length, start + MAX_WINDOW); end++) {
        const piece = keys.slice(start, end);
        isFound = false;
        for (const { code, text, key } of texts.numbers) {
          const from = key.indexOf(piece);
          if (from < 0) continue;
          isFound = true;
          const disguised = countDisguised(view.text, start, text.slice(from, from + piece.length));
          if (disguised < 0) continue;
          const isTail = text.endsWith(text.slice(from, from + piece.length));
          add(code, prices.pieceOfNumber(code, isTail), placeOf(view, start, end, disguised > 0));
        }
      }
    }
  }
};

/** A spelling of the person's own date, name or account, or of another person's, anywhere in a text and in every disguise. */
export const ownSpelling: Detector = ({ views, person }, add) => {
  const texts = person.texts();
  if (!texts) return;
  for (const view of views) {
    findWords(view, texts.spellings, ({ code, price }, start, end, isDisguised) => {
      add(code, price, placeOf(view, start, end, isDisguised));
    });
  }
};

/**
 * An initial value of the region with something before or after it, in another case or in leet: a tail never saves it.
 * Where the value is the birthday, that is what the person typed.
 */
export const initialWithTail: Detector = ({ text, views, person }, add) => {
  const texts = person.texts();
  if (!texts || person.regional.has(text)) return;
  for (const view of views) {
    findWords(view, texts.initials, ({ value, ruleId }, start, end, isDisguised) => {
      if (person.spellingOf(foldText(value))?.code === 'subject.birth-date') return;
      const place = placeOf(view, start, end, isDisguised);
      add('initial-password.similar', prices.initialStem, Object.assign({ ruleId, isCased: true }, place));
    });
  }
};
