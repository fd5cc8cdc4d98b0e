import { commonPasswordBand } from '../blocklists/commonPasswordBand';
import { contextWords } from '../blocklists/generated/contextWords';
import * as prices from '../judge/prices';
import type { Detector } from '../pipeline';
import { createPieceDetector } from './detector';

/** The lists of PINs hold no other length. */
const PIN_LENGTH = 6;

/**
 * A popular PIN or password, whole; in text also popular pieces, which only help to explain the rest.
 * The rank band is the price.
 *
 * @see OWASP ASVS 5.0, 6.2.4; This PIN Can Be Easily Guessed (TOPS 2021): 2,000 entries for six digits
 */
export const popularPassword = createPieceDetector(2, 16, (piece, addHit, { isPin, bandOf }) => {
  if (isPin) return;
  const band = commonPasswordBand(piece) || (piece.length === PIN_LENGTH && bandOf(piece));
  if (band) addHit('blocklist.common', { whole: band, part: band });
});

const words = /* @__PURE__ */ new Set(contextWords);

/**
 * Words of the service and of places: yibao, shebao, 12393, hangzhou. They refuse only where they explain the whole.
 *
 * @see OWASP ASVS 5.0, 6.1.2 and 6.2.11: context-specific words
 */
export const contextWord = createPieceDetector(3, 12, (piece, addHit) => {
  if (words.has(piece)) addHit('blocklist.context', prices.contextWord);
});

const operatorWord = createPieceDetector(2, 64, (piece, addHit, { words }) => {
  if (words.includes(piece)) addHit('blocklist.custom', prices.customWord);
});

/** The operator's own words, and whatever the operator's `isBlocked` names. */
export const customWord: Detector = (input, add) => {
  const { candidate, words, isBlocked } = input;
  if (isBlocked && isBlocked(candidate)) add('blocklist.custom', prices.blocked);
  if (words.length > 0) operatorWord(input, add);
};
