import * as prices from '../judge/prices';
import { editDistance, isNextNumber, isReversal, isRotation, isTurnedCopy, stemOf } from '../normalize/compare';
import { foldCandidate } from '../normalize/fold';
import type { Detector } from '../pipeline';

const MAX_EDITS = 2;

const isClose = (old: string, text: string): boolean => editDistance(old, text, MAX_EDITS) <= MAX_EDITS;

/**
 * The current password again, or one within two edits of it, rotated, reversed, one up or down as a number, or in
 * another case.
 *
 * @see KNNGuess (NDSS 2026): 21-33 % of people slightly modify an old password; TarGuess-II (CCS 2016) for the edits
 */
export const reuse: Detector = ({ candidate, text, current }, add) => {
  if (!current || !text) return;
  const old = foldCandidate(current).text;
  if (candidate === current) add('reuse.current', prices.reuseCurrent);
  else if (isClose(old, text) || isRotation(old, text) || isReversal(old, text) || isNextNumber(old, text)) {
    add('reuse.similar', prices.reuseSimilar);
  }
};

/** A stem this short is in half of all passwords. */
const MIN_STEM = 4;

const hasSameStem = (old: string, text: string): boolean => {
  const stem = stemOf(text);
  return Array.from(stem).length >= MIN_STEM && stemOf(old) === stem;
};

/**
 * A near copy of what the same form refused before: after a refusal people change one thing, and an attacker who knows
 * the policy tries just that. A PIN: at most two digits different from a refused one, from one of its rotations or from
 * its reversal, about 8,900 of 1,000,000 PINs each. A text: two edits, or the same stem.
 *
 * @see docs/guide/attack.md: without memory 15 % fall within 100 guesses where people edit what was refused, with it 0.4 %
 */
export const refusedBefore: Detector = ({ text, isPin, refused }, add) => {
  if (!text) return;
  for (const value of refused) {
    const old = foldCandidate(value).text;
    const isNear = isPin && old.length === text.length ? isTurnedCopy(old, text) : isClose(old, text);
    if (isNear || (!isPin && hasSameStem(old, text))) return add('reuse.refused', prices.reuseRefused);
  }
};
