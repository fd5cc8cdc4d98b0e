import * as segments from '../guessing/segments';
import type { Segment } from '../internalTypes';
import type { FindingCode } from '../types';
import { findPieces } from './findPieces';

/** What the end of a number costs, and what any other piece of it. */
const PRICES: Readonly<Partial<Record<FindingCode, readonly [tail: Segment, window: Segment]>>> = {
  'subject.document': [segments.documentTail, segments.documentWindow],
  'subject.phone': [segments.phoneTail, segments.phoneWindow],
  'subject.card': [segments.cardTail, segments.cardWindow],
};

/**
 * Consecutive characters of the person's documents, phones, cards, or of another person's numbers.
 * Three digits stand in everybody's numbers, so four is the least.
 */
export const personalNumber = findPieces(4, 40, (piece, addHit, { person: { numbers } }) => {
  let isFound = false;
  for (const { code, text } of numbers) {
    if (!text.includes(piece)) continue;
    isFound = true;
    const [tail, window] = PRICES[code] || [segments.other, segments.other];
    addHit(code, text.endsWith(piece) ? tail : window);
  }
  return isFound;
});
