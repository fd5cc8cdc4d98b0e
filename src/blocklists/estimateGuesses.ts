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

/** YYMMDD: the year, and the month that has no leading zero. */
const DATE = /^(\d\d)(?:0[1-9]|(1[0-2]))(?:0[1-9]|[12]\d|3[01])$/;

/** In these years most of those were born whose choices are published; around them others and their children; the rest. */
const YEARS = [/^(?:7[5-9]|8\d|9[0-4])/, /^[06-9]\d/, /^[125]\d/];
const FULL_YEARS = [/^198/, /^(?:19[79]|200)/, /^(?:19[56]|20[12])/];

/** By so many guesses each kind is exhausted, where nothing else names a PIN of the kind. */
const GUESSES = {
  /** 2,000 PINs that begin or end with three zeros */
  round: 1e4,
  /** 1,000 PINs of the eighties, 3,000 of the decades around them, 4,000 of others: a year and two digits */
  yearAndTwo: [1e4, 3e4, 1e5],
  /** 1,840, 2,760 and 2,760 PINs; the months after September weigh 1.4 to 1.8 times the mean */
  lateDate: [3e3, 1e4, 3e4],
  /** 5,500, 8,200 and 8,200 PINs */
  date: [1e4, 3e4, 1e5],
  /** 28,946 PINs, of which a few hundred are in use */
  walk: 3e4,
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
  const fullYear = GUESSES.yearAndTwo[FULL_YEARS.findIndex((years) => years.test(pin))];
  if (fullYear) return fullYear;
  const [, year = '', late] = DATE.exec(pin) || [];
  const guesses = year && (late ? GUESSES.lateDate : GUESSES.date)[YEARS.findIndex((years) => years.test(year))];
  if (guesses) return guesses;
  return isKeypadWalk(pin) ? GUESSES.walk : Infinity;
};
