import { createBandLookup } from './createBlocklist';
import { popularShapes } from './generated/popularShapes';

const shapeBand = /* @__PURE__ */ createBandLookup({ 6: popularShapes, 8: '' });

/** Column and row of each key of a telephone keypad, by its digit. */
const KEYS = [
  [1, 3],
  [0, 0],
  [1, 0],
  [2, 0],
  [0, 1],
  [1, 1],
  [2, 1],
  [0, 2],
  [1, 2],
  [2, 2],
] as const;

/** Whether a finger goes from each key to one beside it, also diagonally, and never stays. */
const isKeypadWalk = (pin: string): boolean => {
  for (let i = 1; i < pin.length; i++) {
    const from = KEYS[Number(pin.charAt(i - 1))];
    const to = KEYS[Number(pin.charAt(i))];
    if (!from || !to || from === to) return false;
    if (Math.abs(from[0] - to[0]) > 1 || Math.abs(from[1] - to[1]) > 1) return false;
  }
  return true;
};

/** YYMMDD of a year in which most of those were born who choose PINs; from October on no zero stands before the month. */
const LIKELY_DATE = /^[6-9]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const OTHER_DATE = /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** By so many guesses each kind is exhausted, where nothing else names a PIN of the kind. */
const GUESSES = {
  /** 2,000 PINs that begin or end with three zeros */
  round: 1e4,
  /** 5,000 PINs: a year from 1960 to 2009 and two digits */
  yearAndTwo: 1e4,
  /** 9,920 PINs; the months after September weigh 1.4 to 1.8 times the mean */
  lateDate: 1e4,
  /** 28,946 PINs, of which a few hundred are in use */
  walk: 3e4,
  /** 14,600 PINs */
  date: 3e4,
} as const;

/**
 * By how many guesses an attacker reaches a PIN of six digits that nothing names, from how popular its kind is: an
 * order, no reason to refuse. What is on the public lists as a shape has its band from there. Infinity for the rest.
 *
 * @example estimateGuesses('730000') // 10000
 * @see docs/guide/attack.md: the rank correlation with the counts of a real list
 */
export const estimateGuesses = (pin: string): number => {
  if (!/^\d{6}$/.test(pin)) return Infinity;
  const band = shapeBand(pin);
  if (band !== undefined) return band;
  if (pin.endsWith('000') || pin.startsWith('000')) return GUESSES.round;
  if (/^(?:19[6-9]|200)/.test(pin)) return GUESSES.yearAndTwo;
  if (LIKELY_DATE.test(pin)) return pin.charAt(2) === '1' ? GUESSES.lateDate : GUESSES.date;
  if (OTHER_DATE.test(pin)) return pin.charAt(2) === '1' ? GUESSES.date : 1e5;
  return isKeypadWalk(pin) ? GUESSES.walk : Infinity;
};
