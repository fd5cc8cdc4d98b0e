import { commonPasswordBand } from '../blocklists/commonPasswordBand';
import { contextWords } from '../blocklists/generated/contextWords';
import * as segments from '../judge/prices';
import type { Detector } from '../pipeline';
import { findPieces } from './detector';

/** The lists of PINs hold no other length. */
const PIN_LENGTH = 6;

/**
 * A popular PIN or password, whole; in text also popular pieces, which only help to explain the rest.
 * The rank band is the price.
 *
 * @see OWASP ASVS 5.0, 6.2.4; This PIN Can Be Easily Guessed (TOPS 2021): 2,000 entries for six digits
 */
export const popularPassword = findPieces(2, 16, (piece, addHit, { isPin, bandOf }) => {
  const band = (!isPin && commonPasswordBand(piece)) || (piece.length === PIN_LENGTH && bandOf(piece));
  if (band) addHit('blocklist.common', [band, band]);
});

const words = /* @__PURE__ */ new Set(contextWords);

/**
 * Words of the service and of places: yibao, shebao, 12393, hangzhou. They refuse only where they explain the whole.
 *
 * @see OWASP ASVS 5.0, 6.1.2 and 6.2.11: context-specific words
 */
export const contextWord = findPieces(3, 12, (piece, addHit) => {
  if (words.has(piece)) addHit('blocklist.context', segments.contextWord);
});

const operatorWord = findPieces(2, 64, (piece, addHit, { words }) => {
  if (words.includes(piece)) addHit('blocklist.custom', segments.customWord);
});

/** The operator's own words, and whatever the operator's `isBlocked` names. */
export const customWord: Detector = (input, add) => {
  const { candidate, words, isBlocked } = input;
  if (isBlocked && isBlocked(candidate)) add('blocklist.custom', segments.blocked);
  if (words.length > 0) operatorWord(input, add);
};
