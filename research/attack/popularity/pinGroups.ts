import { digitsOf } from '../../../data/blocklists/digits';
import { isKeypadPair } from '../../../data/blocklists/patterns';
import { homophoneWeights } from './homophoneWeights';
import { dateYears, type groupShares } from './sourceB';

type PinTest = (pin: number) => boolean;

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDay = (month: number, day: number): boolean => day >= 1 && day <= (monthDays[month - 1] ?? 0);
const isYear = (year: number): boolean => year >= dateYears.first && year <= dateYears.last;
const isShortYear = (year: number): boolean => isYear(1900 + year) || isYear(2000 + year);

const homophones = homophoneWeights();

const pairs = (pin: number): [number, number, number] => [
  Math.floor(pin / 10000),
  Math.floor(pin / 100) % 100,
  pin % 100,
];
const isMonth = (month: number): boolean => month >= 1 && month <= 12;
/** Month and day of one digit each. */
const isShortDay = (pair: number): boolean => pair > 10 && pair % 10 > 0;

const steps = (pin: number): number[] => {
  const digits = digitsOf(pin);
  return digits.slice(1).map((digit, i) => (digit - (digits[i] ?? 0) + 10) % 10);
};

/** A run up or down that does not pass from 9 to 0. */
const hasPlainRun = (pin: number, length: number): boolean => {
  const digits = digitsOf(pin);
  return [1, -1].some((step) =>
    digits.some(
      (start, i) => i + length <= 6 && digits.slice(i, i + length).every((digit, j) => digit === start + j * step),
    ),
  );
};

const hasRun = (pin: number, length: number, wanted: readonly number[]): boolean => {
  const all = steps(pin);
  return wanted.some((step) =>
    all.some((_, i) => i + length - 1 <= all.length && all.slice(i, i + length - 1).every((each) => each === step)),
  );
};

/** A group of PINs that set B counted together. */
export interface PinGroup {
  /** An order in which a date is written, or anything else that has a shape. */
  readonly kind: 'date' | 'shape';
  /** Whether a PIN belongs to it. */
  readonly holds: PinTest;
}

const shape = (holds: PinTest): PinGroup => ({ kind: 'shape', holds });
const date = (holds: PinTest): PinGroup => ({ kind: 'date', holds });

/** The groups of source set B by their names there: a new one gets its count and share in `sourceB.ts` first. */
export const pinGroups: Readonly<Record<keyof typeof groupShares, PinGroup>> = {
  constantStep: shape((pin) => pin % 111111 === 0 || hasPlainRun(pin, 6)),
  sequence: shape((pin) => hasRun(pin, 6, [1, 9])),
  oneDigit: shape((pin) => pin % 111111 === 0),
  keypadPair: shape(isKeypadPair),
  ababab: shape((pin) => pin % 10101 === 0),
  aaabbb: shape((pin) => Math.floor(pin / 1000) % 111 === 0 && (pin % 1000) % 111 === 0),
  abcabc: shape((pin) => pin % 1001 === 0),
  homophone: shape((pin) => homophones.has(pin)),
  palindrome: shape((pin) => digitsOf(pin).join('') === digitsOf(pin).reverse().join('')),
  aabbcc: shape((pin) => pairs(pin).every((pair) => pair % 11 === 0)),
  runOfFour: shape((pin) => hasPlainRun(pin, 4)),
  twoDigits: shape((pin) => new Set(digitsOf(pin)).size <= 2),
  fourEqual: shape((pin) => hasRun(pin, 4, [0])),
  YYYYMM: date((pin) => isYear(Math.floor(pin / 100)) && isMonth(pin % 100)),
  YYMMDD: date((pin) => {
    const [a, b, c] = pairs(pin);
    return isShortYear(a) && isDay(b, c);
  }),
  YYYYMD: date((pin) => isYear(Math.floor(pin / 100)) && isShortDay(pin % 100)),
  YYDDMM: date((pin) => {
    const [a, b, c] = pairs(pin);
    return isShortYear(a) && isDay(c, b);
  }),
  MMDDYY: date((pin) => {
    const [a, b, c] = pairs(pin);
    return isShortYear(c) && isDay(a, b);
  }),
  DDMMYY: date((pin) => {
    const [a, b, c] = pairs(pin);
    return isShortYear(c) && isDay(b, a);
  }),
  MMYYYY: date((pin) => isYear(pin % 10000) && isMonth(Math.floor(pin / 10000))),
  MDYYYY: date((pin) => isYear(pin % 10000) && isShortDay(Math.floor(pin / 10000))),
};

const testsOf = (kind: PinGroup['kind']): PinTest[] =>
  Object.values(pinGroups)
    .filter((group) => group.kind === kind)
    .map(({ holds }) => holds);

const [dateTests, shapeTests] = [testsOf('date'), testsOf('shape')];

/** Whether a PIN is a date of 1940 to 2026 in any of the eight orders. */
export const isDate: PinTest = (pin) => dateTests.some((holds) => holds(pin));

/** Whether a PIN belongs to a group of set B that is not a date. */
export const isShape: PinTest = (pin) => shapeTests.some((holds) => holds(pin));
