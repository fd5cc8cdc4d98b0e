import { phrases } from '../blocklists/generated/publicNumbers';
import * as prices from '../judge/prices';
import type { Detector } from '../pipeline';

/** Two phrases of three digits fill six; in a longer PIN two digits may stand beside them. */
const SHORTEST = 6;
const LONGEST = 8;
/** Of a phrase that the end of the PIN cuts, so much must be left. */
const MIN_CUT = 2;

/** Two phrases one after the other, the second cut where the PIN ends: 520131 is 520 and 1314. */
const isJoined = (text: string): boolean =>
  phrases.some(
    (first) =>
      text.startsWith(first) &&
      text.length - first.length >= MIN_CUT &&
      phrases.some((second) => second.startsWith(text.slice(first.length))),
  );

/** Two whole phrases that do not overlap, wherever they stand. */
const hasTwo = (text: string): boolean =>
  phrases.some((first) => {
    const at = text.indexOf(first);
    return at >= 0 && phrases.some((second) => text.indexOf(second, at + first.length) >= 0);
  });

/**
 * A PIN made of two numbers that are read as phrases: 520 (I love you), 1314 (for ever), 168 (prosper). In six digits
 * joined and cut, in eight with up to two other digits (13145200), and everything that begins or ends with 1314.
 * `data/blocklists/phrases.json` has the list with readings and sources.
 *
 * @see Understanding Human-Chosen PINs (AsiaCCS 2017): "Chinese elements" 2.2 % of six-digit strings (Dodonew)
 */
export const phrasePair: Detector = ({ text, isPin }, add) => {
  if (!isPin || text.length < SHORTEST || text.length > LONGEST) return;
  const isFound =
    text.length === SHORTEST
      ? isJoined(text) || phrases.includes(text)
      : hasTwo(text) || text.startsWith(FOR_EVER) || text.endsWith(FOR_EVER);
  if (isFound) add('blocklist.common', prices.phrasePair);
};

/** The commonest phrase of four: a tenth of the eight-digit choices that are neither dates nor shapes hold it. */
const FOR_EVER = '1314';
