import { looksLikeIdNumber } from '../documents/readIdNumber';
import * as prices from '../judge/prices';
import type { Detector } from '../pipeline';
import { createPieceDetector } from './detector';

/** Nothing but digits where letters are allowed: 52.9 % of Chinese web passwords (Wang et al., USENIX Security 2019). */
export const allDigits: Detector = ({ text, isPin }, add) => {
  if (!isPin && /^\d+$/.test(text)) add('pattern.all-digits', prices.allDigits);
};

/**
 * Any mainland mobile number, with or without country code, anybody's.
 * 2.9 % of Chinese web passwords hold one (Wang et al., USENIX Security 2019).
 */
export const mobileNumber = createPieceDetector(11, 15, (piece, addHit, _, { variant }) => {
  // Read backwards or with digits left out, random digits are somebody's number too.
  if (variant !== 'none' && variant !== 'separators') return false;
  if (/^(?:(?:\+|00)?86)?1[3-9]\d{9}$/.test(piece)) addHit('pattern.phone', prices.mobile);
  return true;
});

/** Any identity number with a real date and, at 18 characters, a right check character, anybody's. */
export const anyIdNumber = createPieceDetector(15, 18, (piece, addHit, _, { variant }) => {
  if ((variant !== 'none' && variant !== 'separators') || !/^\d{6}/.test(piece)) return false;
  if (looksLikeIdNumber(piece)) addHit('pattern.id-number', prices.idNumber);
  return true;
});
