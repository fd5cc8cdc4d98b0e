import { phrases } from '../blocklists/generated/publicNumbers';
import * as prices from '../judge/prices';
import { countChanges, isNextNumber, isReversal, isRotation } from '../normalize/compare';
import type { Detector } from '../pipeline';
import type { FindingCode } from '../types';

/** How many digits people add to something of their own, to fill a PIN. */
const FREE = 2;
const MIN_LENGTH = 6;

/** Numbers of which the last four digits are a spelling of their own. */
const TAILS: readonly FindingCode[] = ['subject.document', 'subject.phone', 'subject.card'];

/**
 * A PIN that is a part of the person's own date, or the end of a document, phone or card, but for two free digits on one
 * side: 1990xx, xx0108. Month and day also between two free digits.
 *
 * @see TarGuess (CCS 2016), grammar: YYYY and two digits 1.8 % of six-digit passwords, MMDD 1.8 %, YYMM 1.0 %
 */
export const ownDigitsPadded: Detector = ({ text, isPin, person: { spellingOf, stated } }, add) => {
  if (!isPin || text.length < MIN_LENGTH) return;
  for (const start of [0, FREE]) {
    const own = spellingOf(text.slice(start, text.length - FREE + start));
    if (!own) continue;
    if (own.code === 'subject.birth-date') add(own.code, prices.birthFree);
    else if (TAILS.includes(own.code)) add(own.code, prices.tailFree);
  }
  const middle = text.slice(1, -1);
  if (stated.some(({ day }) => String(day).slice(4) === middle)) add('subject.birth-date', prices.birthFree);
};

/**
 * A PIN of six that is the person's own year of two digits, or month and day of three, and a number that is read as a
 * phrase, in either order: 741314, 816520, 520816. At most 50 PINs a date.
 *
 * Assumed: no source counts them.
 */
export const ownDateAndPhrase: Detector = ({ text, isPin, person: { stated } }, add) => {
  if (!isPin || text.length !== MIN_LENGTH) return;
  for (const { day } of stated) {
    const date = String(day);
    const pieces = [date.slice(2, 4), String(Number(date.slice(4)))];
    const isFound = pieces.some(
      (own) =>
        (text.startsWith(own) && phrases.includes(text.slice(own.length))) ||
        (text.endsWith(own) && phrases.includes(text.slice(0, -own.length))),
    );
    if (isFound) add('subject.birth-date', prices.birthFree);
  }
};

const SIX = 6;
const EIGHT = 8;
/** What is used for a year, a day, or the end of a number. */
const FOUR = 4;

/**
 * A PIN of eight that begins or ends with six digits of the person or a relative, that has the own date between two
 * digits, or that begins or ends with four that stand for the own date or with the last four of an own document or
 * phone: there is room for two or four more.
 *
 * Assumed: no source counts eight digits apart; all together are 0.2 % of all PINs of eight.
 */
export const ownDigitsInEight: Detector = ({ text, isPin, person: { spellingOf, numbers } }, add) => {
  if (!isPin || text.length !== EIGHT) return;
  for (const piece of [text.slice(0, SIX), text.slice(-SIX)]) {
    const own = spellingOf(piece) ?? numbers.find((number) => number.text.includes(piece));
    if (own) add(own.code, prices.tailFree);
  }
  const middle = spellingOf(text.slice(1, -1));
  if (middle && middle.code === 'subject.birth-date') add(middle.code, prices.tailFree);
  for (const piece of [text.slice(0, FOUR), text.slice(-FOUR)]) {
    const own = spellingOf(piece);
    if (own && own.code !== 'subject.other') add(own.code, prices.tailFree);
  }
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

/**
 * A PIN that is a relative's YYMMDD with one digit changed, or YYYYMMDD with at most two: 162 PINs of six for three
 * relatives. Two in six digits would be 0.36 % of all PINs more.
 */
export const similarRelativeDate: Detector = ({ text, isPin, person: { relativeDays } }, add) => {
  if (!isPin) return;
  const most = text.length < EIGHT ? 1 : MAX_CHANGES;
  for (const day of relativeDays) {
    const changes = countChanges(String(day).slice(-text.length), text);
    if (changes > 0 && changes <= most) add('subject.other', prices.relativeSimilar);
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
