import * as segments from '../guessing/segments';
import type { Detector } from '../internalTypes';
import { findPieces } from './findPieces';

const operatorWord = findPieces(2, 64, (piece, addHit, { words }) => {
  if (words.includes(piece)) addHit('blocklist.custom', segments.customWord);
});

/** The operator's own words, and whatever the operator's `isBlocked` names. */
export const customWord: Detector = (input, add) => {
  const { candidate, words, isBlocked } = input;
  if (isBlocked && isBlocked(candidate)) add('blocklist.custom', segments.blocked);
  if (words.length > 0) operatorWord(input, add);
};
