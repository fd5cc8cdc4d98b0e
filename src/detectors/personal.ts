import * as prices from '../judge/prices';
import { isNearCopy } from '../normalize/compare';
import type { Detector, Price } from '../pipeline';
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
export const personalNumber = createPieceDetector(4, 40, (piece, addHit, { person: { numbers } }) => {
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
export const personalSpelling = createPieceDetector(2, 40, (piece, addHit, { person: { spellings, starts } }) => {
  const writing = spellings.get(piece);
  if (writing) addHit(writing.code, writing.price);
  return piece.length > 2 || starts.has(piece);
});

/** So many digits people add to something of their own, to fill a PIN. */
const FREE = 2;
const MIN_LENGTH = 6;

/**
 * A PIN that is a part of the person's own date, or the end of a document or phone, but for two free digits on one
 * side: 1990xx, xx0108. Month and day also between two free digits.
 *
 * @see TarGuess (CCS 2016), grammar: YYYY and two digits 1.8 % of six-digit passwords, MMDD 1.8 %, YYMM 1.0 %
 */
export const ownDigitsPadded: Detector = ({ text, isPin, person: { spellings, stated } }, add) => {
  if (!isPin || text.length < MIN_LENGTH) return;
  for (const start of [0, FREE]) {
    const own = spellings.get(text.slice(start, text.length - FREE + start));
    if (!own) continue;
    if (own.code === 'subject.birth-date') add(own.code, prices.birthFree);
    else if (own.code === 'subject.document' || own.code === 'subject.phone') add(own.code, prices.tailFree);
  }
  const middle = text.slice(1, -1);
  if (stated.some(({ day }) => String(day).slice(4) === middle)) add('subject.birth-date', prices.birthFree);
};

/**
 * A PIN that is the person's own YYMMDD or YYYYMMDD with one digit changed, rotated or reversed: what people choose
 * when the date itself is refused.
 *
 * @see TarGuess-II (CCS 2016): how people change a password
 */
export const similarBirthDate: Detector = ({ text, isPin, person: { stated } }, add) => {
  if (!isPin) return;
  for (const { day } of stated) {
    if (isNearCopy(String(day).slice(-text.length), text)) add('subject.birth-date', prices.birthSimilar);
  }
};
