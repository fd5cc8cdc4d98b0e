import { hotlines } from '../blocklists/generated/publicNumbers';
import * as prices from '../judge/prices';
import type { Detector } from '../pipeline';

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
