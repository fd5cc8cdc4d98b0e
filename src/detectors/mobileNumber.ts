import * as segments from '../guessing/segments';
import { findPieces } from './findPieces';

/**
 * Any mainland mobile number, with or without country code, anybody's.
 * 2.9 % of Chinese web passwords hold one (Wang et al., USENIX Security 2019).
 */
export const mobileNumber = findPieces(11, 15, (piece, addHit) => {
  if (/^(?:(?:\+|00)?86)?1[3-9]\d{9}$/.test(piece)) addHit('pattern.phone', segments.mobile);
});
