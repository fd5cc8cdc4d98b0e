import * as prices from '../judge/prices';
import { countChanges, isNextNumber, isReversal, isRotation } from '../normalize/compare';
import type { Detector } from '../pipeline';

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

/** People who must give up their date change a digit, and then another. */
const MAX_CHANGES = 2;

/**
 * A PIN that is the person's own YYMMDD or YYYYMMDD with at most two digits changed, rotated or reversed: what people
 * choose when the date itself is refused.
 *
 * @see TarGuess-II (CCS 2016): how people change a password
 */
export const similarBirthDate: Detector = ({ text, isPin, person: { stated } }, add) => {
  if (!isPin) return;
  for (const { day } of stated) {
    const own = String(day).slice(-text.length);
    const changes = countChanges(own, text);
    if (changes < 2 || isRotation(own, text) || isReversal(own, text)) {
      add('subject.birth-date', prices.birthSimilar);
    } else if (changes <= MAX_CHANGES) add('subject.birth-date', prices.birthChangedTwice);
  }
};

/** Whether the halves of one text have changed places in the other. */
const isSwapped = (a: string, b: string): boolean => {
  const half = Math.floor(a.length / 2);
  return a.slice(half) + a.slice(0, half) === b;
};

/**
 * A PIN that is the end of the person's own phone or document number reversed, with its halves swapped, or one up or
 * down: 472500, 274005 and 005275 for a phone that ends in 005274.
 *
 * Assumed: no source counts them; at most four PINs a number.
 */
export const turnedTail: Detector = ({ text, isPin, person: { numbers } }, add) => {
  if (!isPin || text.length < MIN_LENGTH) return;
  for (const { code, text: number } of numbers) {
    if (code !== 'subject.phone' && code !== 'subject.document') continue;
    const tail = number.slice(-text.length);
    if (isReversal(tail, text) || isSwapped(tail, text) || isNextNumber(tail, text)) add(code, prices.tailTurned);
  }
};
