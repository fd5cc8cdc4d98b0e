import * as segments from '../guessing/segments';
import { findPieces } from './findPieces';

/** Initials and finals as typed, v for ü. A few combinations do not exist; they cost nothing here. */
const SYLLABLE =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:ai?|ang?|ao|ei?|eng?|er|ia|iang?|iao|ie|i|ing?|iong|iu|ong?|ou|u|uai?|uang?|ue|ui|un|uo|ve?)$/;

/**
 * Pinyin syllables, which only help to explain a text.
 *
 * @see Wang et al. (USENIX Security 2019): 11.2 % of Chinese passwords hold a full name, 9.7 % a word in pinyin
 */
export const pinyinSyllable = findPieces(2, 6, (piece, addHit) => {
  if (SYLLABLE.test(piece)) addHit('pattern.partial', segments.syllable);
});
