import { defineDocument } from './defineDocument';
import { icaoCheckDigit } from './icaoCheckDigit';
import { nationalNumber } from './nationalNumber';
import { statedDates } from './statedDates';

const isOld = (number: string): boolean => number.length === 15;

/** The old card states no century; the last were issued in November 2023. */
const centuriesOf = (date: string): string[] => (date < '24' ? ['19', '20'] : ['19']);

const oldBirthDates = (date: string) => statedDates(...centuriesOf(date).map((century) => century + date));

/**
 * Foreign permanent resident ID card: since 2023-12-01 18 characters that start with 9; before, three letters
 * of the nationality, four digits of the place, YYMMDD, one digit of sequence and an ICAO 9303 check digit.
 *
 * @example foreignPermanentResident.birthDates('932682198501010017') // [{ year: 1985, month: 1, day: 1 }]
 * @see GA 2102-2023; the old form after two published specimens
 */
export const foreignPermanentResident = /* @__PURE__ */ defineDocument({
  shape: /^9\d{16}[\dX]$|^[A-Z]{3}\d{12}$/,
  birthDates: (number) => (isOld(number) ? oldBirthDates(number.slice(7, 13)) : nationalNumber.birthDates(number)),
  checkHolds: (number) =>
    isOld(number) ? icaoCheckDigit(number.slice(0, 14)) === number.charAt(14) : nationalNumber.checkHolds(number),
});
