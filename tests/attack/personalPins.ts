import type { Known } from './Known';
import { windowsOf } from './windowsOf';
import { writeDate } from './writeDate';

const orders = ['YYMMDD', 'YYYYMM', 'YYYYMD', 'MMDDYY', 'DDMMYY', 'YYDDMM', 'MMYYYY', 'DDYYYY', 'YYYYDD', 'MDYYYY'];

const powers = [1, 10, 100, 1000, 10_000, 100_000];

/** Each digit changed, every rotation, and the reversal. In numbers, since a hundred thousand people have several each. */
const neighboursOf = (pin: number): number[] => {
  const near: number[] = [];
  let reversed = 0;
  for (const power of powers) {
    const digit = Math.floor(pin / power) % 10;
    for (let other = 0; other < 10; other++) near.push(pin + (other - digit) * power);
    near.push((pin % power) * (1_000_000 / power) + Math.floor(pin / power));
    reversed = reversed * 10 + digit;
  }
  near.push(reversed);
  return near;
};

/**
 * A superset of what the library may refuse to one person only: every piece of the numbers, every order of the date,
 * every initial password and what is near one. `libraryPolicies.test.ts` asks the library about these and about a sample of the others.
 */
export const personalPins = (known: Known): number[] => {
  const { idNumber, phone, birthDate } = known.person;
  const readings = ['', '0', '1', '10'].map((digits) => idNumber.replace('X', digits));
  return [
    ...[...readings, phone].flatMap(windowsOf),
    ...orders.flatMap((order) => windowsOf(writeDate(birthDate, order) ?? '')),
    ...known.initial().flatMap(({ pin, isRegional }) => (isRegional ? neighboursOf(pin) : [pin])),
  ];
};
