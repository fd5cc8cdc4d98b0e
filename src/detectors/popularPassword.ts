import { commonPasswordBand } from '../blocklists/commonPasswordBand';
import { findPieces } from './findPieces';

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
