import { looksLikeIdNumber } from '../documents/looksLikeIdNumber';
import * as segments from '../guessing/segments';
import { findPieces } from './findPieces';

/** Any identity number with a real date and, at 18 characters, a right check character, anybody's. */
export const anyIdNumber = findPieces(15, 18, (piece, addHit) => {
  if (!/^\d{6}/.test(piece)) return false;
  if (looksLikeIdNumber(piece)) addHit('pattern.id-number', segments.idNumber);
  return true;
});
