import { phrases } from '../../../src/blocklists/generated/publicNumbers';
import type { Known } from '../people/Known';
import { lunarTexts } from '../digits/lunarTexts';
import { neighboursOf, nextTo } from '../digits/neighboursOf';
import { ownVariants } from './ownVariants';
import { windowsOf } from '../digits/fillDigits';
import { writeDate } from '../digits/writeDate';

const orders = ['YYMMDD', 'YYYYMM', 'YYYYMD', 'MMDDYY', 'DDMMYY', 'YYDDMM', 'MMYYYY', 'DDYYYY', 'YYYYDD', 'MDYYYY'];

/** The year of two digits or month and day, and a number that is read as a phrase, in either order. */
const withPhrases = (birthDate: string): number[] => {
  const own = [birthDate.slice(2, 4), String(Number(birthDate.slice(5).replace('-', '')))];
  return own.flatMap((digits) =>
    phrases
      .filter((phrase) => phrase.length + digits.length === 6)
      .flatMap((phrase) => [Number(digits + phrase), Number(phrase + digits)]),
  );
};

/**
 * A superset of what the library may refuse to one person only: every piece of the numbers, every order of the date,
 * every initial password and what is near one, and the variants. `libraryPolicies.test.ts` asks the library about these and about a sample of the others.
 */
export const personalPins = (known: Known): number[] => {
  const { idNumber, phone, birthDate } = known.person;
  const readings = ['', '0', '1', '10'].map((digits) => idNumber.replace('X', digits));
  const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number);
  const tails = [...readings, phone].flatMap((number) => windowsOf(number.slice(-6)));
  const { region } = known.person;
  return [
    ...tails.flatMap((tail) => [...neighboursOf(tail), ...nextTo(tail)]),
    ...lunarTexts({ year, month, day }).flatMap((text) => (text.length === 6 ? windowsOf(text) : [])),
    ...[region, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`].map(Number),
    ...[...readings, phone].flatMap(windowsOf),
    ...orders.flatMap((order) => windowsOf(writeDate(birthDate, order) ?? '')),
    ...withPhrases(birthDate),
    ...ownVariants(known),
    ...known.initial().flatMap(({ pin, isRegional }) => (isRegional ? [...neighboursOf(pin), ...nextTo(pin)] : [pin])),
  ];
};
