import * as prices from '../judge/prices';
import { editDistance, isReversal, isRotation } from '../normalize/compare';
import { foldCandidate } from '../normalize/fold';
import type { Detector } from '../pipeline';

const MAX_EDITS = 2;

/**
 * The current password again, or one within two edits of it, rotated, reversed or in another case.
 *
 * @see KNNGuess (NDSS 2026): 21-33 % of people slightly modify an old password; TarGuess-II (CCS 2016) for the edits
 */
export const reuse: Detector = ({ candidate, text, current }, add) => {
  if (!current || !text) return;
  const old = foldCandidate(current).text;
  if (candidate === current) add('reuse.current', prices.reuseCurrent);
  else if (editDistance(old, text, MAX_EDITS) <= MAX_EDITS || isRotation(old, text) || isReversal(old, text)) {
    add('reuse.similar', prices.reuseSimilar);
  }
};
