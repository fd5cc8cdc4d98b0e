import { hotlines, phrases } from '../blocklists/generated/publicNumbers';
import * as prices from '../judge/prices';
import type { Detector } from '../pipeline';

const SIX = 6;
/** A PIN of eight is a popular one of six and two digits where the six are so popular. */
const MOST_POPULAR = 1000;

/**
 * A popular PIN, whole; in eight digits also one of the first 1,000 PINs of six with two digits before or after it.
 * The rank band is the price.
 *
 * @see OWASP ASVS 5.0, 6.2.4; This PIN Can Be Easily Guessed (TOPS 2021): 2,000 entries for six digits
 */
export const popularPin: Detector = ({ text, isPin, bandOf }, add) => {
  if (!isPin) return;
  const band = bandOf(text);
  if (band) return add('blocklist.common', { whole: band, part: band });
  if (text.length !== SIX + 2) return;
  const bands = [bandOf(text.slice(0, SIX)), bandOf(text.slice(2))];
  const best = Math.min(...bands.map((found) => found ?? Infinity));
  if (best <= MOST_POPULAR) add('blocklist.common', prices.popularAndTwo(best));
};

/** Two phrases of three digits fill six; a longer PIN may have two digits beside them. */
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

/** Two whole phrases that do not overlap, wherever they are. */
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

const isAtAnEnd = (text: string, number: string): boolean => text.startsWith(number) || text.endsWith(number);

/** The administrative codes of a region and of the city and province it lies in; the nationwide code is a shape. */
const regionCodes = (region: string): string[] => [region, region.slice(0, 4) + '00', region.slice(0, 2) + '0000'];

/**
 * A PIN that is the code of the policy's region, or a number that people call (12393, 95588), with as many other digits
 * before or after it as the PIN has room for: one in six digits, three in eight.
 * `data/blocklists/hotlines.json` has the numbers with their holders.
 *
 * @see OWASP ASVS 5.0, 6.1.2 and 6.2.11: context-specific words
 */
export const publicNumber: Detector = ({ text, isPin, person: { policy } }, add) => {
  if (!isPin || text.length > 8) return;
  if (regionCodes(policy.region).some((code) => isAtAnEnd(text, code))) add('blocklist.context', prices.regionCode);
  else if (hotlines.some((number) => isAtAnEnd(text, number))) add('blocklist.context', prices.hotline);
};

/** What most often follows a year that somebody writes into six digits: nothing, January, October to December. */
const YEAR_TAILS = ['00', '01', '10', '11', '12'];

/** A year of a life and a round number or one of these months: 201310, 198700. 450 PINs. */
export const yearAndTail: Detector = ({ text, isPin }, add) => {
  const year = Number(text.slice(0, 4));
  if (isPin && text.length === 6 && year >= 1940 && year <= 2029 && YEAR_TAILS.includes(text.slice(4))) {
    add('blocklist.common', prices.yearAndTail);
  }
};
