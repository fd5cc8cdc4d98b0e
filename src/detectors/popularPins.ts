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
