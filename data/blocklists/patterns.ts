import { digitsOf } from './digits';
import { countedYears, type PatternName } from './sourceA';

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The sixteen three-key lines of the keypad, as numbers: rows, columns and diagonals, both ways. */
export const keypadLines = [123, 456, 789, 147, 258, 369, 159, 357].flatMap((line) => [
  line,
  (line % 10) * 100 + (Math.floor(line / 10) % 10) * 10 + Math.floor(line / 100),
]);

/** Days of a month (from 1); February has 29, since two-digit years do not say which are leap years. */
export function daysOf(month: number): number {
  return monthLengths[month - 1] ?? 0;
}

/** Whether a PIN is two three-key lines of the keypad, such as 147258 or 789456 (256 PINs). */
export function isKeypadPair(pin: number): boolean {
  return keypadLines.includes(Math.floor(pin / 1000)) && keypadLines.includes(pin % 1000);
}

function isYear(twoDigits: number): boolean {
  return twoDigits >= countedYears.first % 100 || twoDigits <= countedYears.last % 100;
}

function isDay(month: number, day: number): boolean {
  return day >= 1 && day <= daysOf(month);
}

/**
 * The published patterns as predicates, with the counts that the random model of the slides implies (0.026 % = 256
 * keypad PINs, 0.001 % = ten sequences without wrap). Shapes that repeat a whole exclude six equal digits, or the
 * published shares could not hold together (abcabc 4.70 % < 111111 and 123123 and 520520 with the other repeats).
 */
export const patterns: Readonly<Record<Exclude<PatternName, 'chinese'>, (pin: number) => boolean>> = {
  yymmdd: (pin) => isYear(Math.floor(pin / 10000)) && isDay(Math.floor(pin / 100) % 100, pin % 100),
  yyyymd: (pin) => isFullYear(Math.floor(pin / 100)) && pin % 10 > 0 && pin % 100 > 9,
  yyyymm: (pin) => isFullYear(Math.floor(pin / 100)) && pin % 100 >= 1 && pin % 100 <= 12,
  yyddmm: (pin) => isYear(Math.floor(pin / 10000)) && isDay(pin % 100, Math.floor(pin / 100) % 100),
  mmddyy: (pin) => isYear(pin % 100) && isDay(Math.floor(pin / 10000), Math.floor(pin / 100) % 100),
  oneDigit: (pin) => pin % 111111 === 0,
  keypad: isKeypadPair,
  sequential: (pin) =>
    (pin - 12345) % 111111 === 0 && pin <= 456789 && pin >= 12345
      ? true
      : (pin - 543210) % 111111 === 0 && pin >= 543210,
  ababab: (pin) => pin % 10101 === 0 && pin % 111111 !== 0,
  abcabc: (pin) => pin % 1001 === 0 && pin % 111111 !== 0,
  aabbcc: (pin) => pin % 11 === 0 && hasPairs(pin) && pin % 111111 !== 0,
  aaabbb: (pin) => Math.floor(pin / 1000) % 111 === 0 && (pin % 1000) % 111 === 0 && pin % 111111 !== 0,
  palindrome: (pin) => {
    const [a, b, c, d, e, f] = digitsOf(pin);
    return a === f && b === e && c === d;
  },
};

function isFullYear(year: number): boolean {
  return year >= countedYears.first && year <= countedYears.last;
}

function hasPairs(pin: number): boolean {
  const [a, b, c, d, e, f] = digitsOf(pin);
  return a === b && c === d && e === f;
}

/** Whether a PIN is a date written DDMMYY. */
export function isDayFirst(pin: number): boolean {
  return isYear(pin % 100) && isDay(Math.floor(pin / 100) % 100, Math.floor(pin / 10000));
}
