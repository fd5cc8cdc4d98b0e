import * as prices from '../judge/prices';
import type { Price } from '../pipeline';
import type { FindingCode } from '../types';
import { createPieceDetector } from './detector';

/** What the end of a number costs, and what any other piece of it. */
const PRICES: Readonly<Partial<Record<FindingCode, { tail: Price; window: Price }>>> = {
  'subject.document': { tail: prices.documentTail, window: prices.documentWindow },
  'subject.phone': { tail: prices.phoneTail, window: prices.phoneWindow },
  'subject.card': { tail: prices.cardTail, window: prices.cardWindow },
};

/**
 * Consecutive characters of the person's documents, phones, cards, or of another person's numbers.
 * Three digits stand in everybody's numbers, so four is the least.
 */
export const personalNumber = createPieceDetector(4, 40, (piece, addHit, { isPin, person: { numbers } }) => {
  if (!isPin) return false;
  let isFound = false;
  for (const { code, text } of numbers) {
    if (!text.includes(piece)) continue;
    isFound = true;
    const { tail, window } = PRICES[code] ?? { tail: prices.other, window: prices.other };
    addHit(code, text.endsWith(piece) ? tail : window);
  }
  return isFound;
});

/** A writing of the person's own date, name or account, or of another person's; the longest is a name or an account. */
export const personalSpelling = createPieceDetector(2, 40, (piece, addHit, { isPin, person: { spellings } }) => {
  if (!isPin) return false;
  const writing = spellings.get(piece);
  if (writing) addHit(writing.code, writing.price);
  return true;
});
