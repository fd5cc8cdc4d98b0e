import * as segments from '../guessing/segments';
import type { Detector } from '../internalTypes';

/** So many digits people add to something of their own, to fill a PIN. */
const FREE = 2;
const MIN_LENGTH = 6;

/**
 * A PIN that is a part of the person's own date, or the end of a document or phone, but for two free digits on one
 * side: 1990xx, xx0108. Month and day also between two free digits.
 *
 * @see TarGuess (CCS 2016), grammar: YYYY and two digits 1.8 % of six-digit passwords, MMDD 1.8 %, YYMM 1.0 %
 */
export const freeDigits: Detector = ({ text, isPin, person: { writings, stated } }, add) => {
  if (!isPin || text.length < MIN_LENGTH) return;
  for (const start of [0, FREE]) {
    const own = writings.get(text.slice(start, text.length - FREE + start));
    if (!own) continue;
    if (own.code === 'subject.birth-date') add(own.code, segments.birthFree);
    else if (/document|phone/.test(own.code)) add(own.code, segments.tailFree);
  }
  const middle = text.slice(1, -1);
  if (stated.some(({ day }) => String(day).slice(4) === middle)) add('subject.birth-date', segments.birthFree);
};
