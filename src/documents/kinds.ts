import { icaoCheckDigit, mod11_2, weightedSum } from './checkDigits';
import { parseDates } from './dates';
import { defineDocument, type IdentityDocument } from './defineDocument';

/**
 * What all numbers of 18 characters share, whoever holds them: the birth date at positions 7 to 14 and the
 * check character. Each verb takes normalised numbers, in constant time, and throws nothing. The address
 * code is not looked at: cards keep codes that were withdrawn or never published.
 *
 * @example nationalNumber.checkHolds('11010519491231002X') // true
 * @see GB 11643-1999
 */
export const nationalNumber = {
  birthDates: (...numbers: readonly string[]) => parseDates(...numbers.map((number) => number.slice(6, 14))),
  checkHolds: (number: string): boolean => number.charAt(17) === mod11_2(number.slice(0, 17)),
};

/**
 * The numbers of 18 characters that a number stands for. One of 15 digits states no century: it is the 20th, for
 * the sequences 996 to 999, which were kept for people already over a hundred, perhaps the 19th.
 */
const eighteenCharacterForms = (number: string): string[] =>
  number.length > 15
    ? [number]
    : (/99[6-9]$/.test(number) ? ['19', '18'] : ['19']).map((century) => {
        const digits = number.slice(0, 6) + century + number.slice(6);
        return digits + mod11_2(digits);
      });

/**
 * Resident ID number: 18 characters, or the 15 digits of the first generation, which have no check character
 * and live on in old records.
 *
 * @example residentId.forms('11010519491231002X') // ['11010519491231002X', '110105491231002']
 * @see GB 11643-1999, GB 11643-1989
 */
export const residentId = /* @__PURE__ */ defineDocument({
  // 81 to 83 and 9 belong to permits and foreigners; in a first-generation number they mean nothing.
  shape: /^(?!8[123]|9)\d{17}[\dX]$|^\d{15}$/,
  // The form of 15 digits has neither century nor check character.
  otherForms: (number) =>
    number.length > 15
      ? number.slice(6, 8) === '19'
        ? [number.slice(0, 6) + number.slice(8, 17)]
        : []
      : eighteenCharacterForms(number),
  birthDates: (number) => nationalNumber.birthDates(...eighteenCharacterForms(number)),
  checkHolds: (number) => eighteenCharacterForms(number).every(nationalNumber.checkHolds),
});

/**
 * Residence permit for Hong Kong (81), Macau (82) and Taiwan (83) residents: 18 characters, coded like a
 * resident ID number. There never was one of 15 digits.
 *
 * @example residencePermit.birthDates('830000199201300022') // [{ year: 1992, month: 1, day: 30 }]
 * @see 国办发〔2018〕81号, article 3
 */
export const residencePermit = /* @__PURE__ */ defineDocument({
  shape: /^8[123]\d{15}[\dX]$/,
  birthDates: nationalNumber.birthDates,
  checkHolds: nationalNumber.checkHolds,
});

const isOld = (number: string): boolean => number.length === 15;

/** The old card states no century; the last were issued in November 2023. */
const centuriesOf = (date: string): string[] => (date < '24' ? ['19', '20'] : ['19']);

const oldBirthDates = (date: string) => parseDates(...centuriesOf(date).map((century) => century + date));

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

const withoutCheck = (number: string): string => number.replace(/(\d{6}).$/, '$1');

/** A missing first letter counts 36, which is 3 modulo 11; A stands for ten. */
const withCheck = (bare: string): string =>
  bare + '0A987654321'.charAt(weightedSum(`3${bare}`.slice(-8), '98765432') % 11);

/**
 * Hong Kong identity card: one or two letters, six digits, and a check digit in brackets that is A for ten
 * and officially no part of the number. All letters are taken: lists of prefixes refuse real cards.
 *
 * @example hongKongId.forms('A1234563') // ['A1234563', 'A123456']
 * @see Digital Policy Office of Hong Kong, common schema, Hong Kong identity card number
 */
export const hongKongId = /* @__PURE__ */ defineDocument({
  shape: /^[A-Z]{1,2}\d{6}[\dA]?$/,
  otherForms: (number) => {
    const bare = withoutCheck(number);
    return [bare === number ? withCheck(bare) : bare];
  },
  checkHolds: (number) => {
    const bare = withoutCheck(number);
    return bare === number || number === withCheck(bare);
  },
});

/**
 * Macau resident identity card: 1, 5 or 7, six digits, and a digit that is usually printed in brackets.
 * How that digit follows from the others is not public, so every one is taken.
 *
 * @example macauId.forms('74312433') // ['74312433', '7431243']
 */
export const macauId = /* @__PURE__ */ defineDocument({
  shape: /^[157]\d{7}$/,
  otherForms: (number) => [number.slice(0, 7)],
});

/** A letter counts 10 and its place in this order, which is that of the registration offices. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** In digits: the second letter of an old number counts with its last digit only. */
const toDigits = (number: string): string =>
  number.replace(/[A-Z]/g, (letter, at: number) => String(LETTERS.indexOf(letter) + 10).slice(at));

/**
 * Taiwan identity number: a letter, 1 or 2 (nationals) or 8 or 9 (residents, since 2021), and eight digits;
 * or the residents' number before, two letters and eight digits, which is good until 2030.
 *
 * @example taiwanId.isValid('A123456789') // true
 * @see Ministry of the Interior of Taiwan, national ID and UI number rules
 */
export const taiwanId = /* @__PURE__ */ defineDocument({
  shape: /^[A-Z][1289A-D]\d{8}$/,
  checkHolds: (number) => weightedSum(toDigits(number), '19876543211') % 10 === 0,
});

/**
 * Mainland travel permit for Hong Kong and Macau residents: H or M and eight digits, on older cards with two
 * more that count the renewals and change with them; HA or MA and seven digits for other nationals, since 2024.
 *
 * @example homeReturnPermit.forms('H1234567801') // ['H1234567801', 'H12345678']
 * @see National Immigration Administration, samples of the permit
 */
export const homeReturnPermit = /* @__PURE__ */ defineDocument({
  shape: /^[HM](?:\d{8}|\d{10}|A\d{7})$/,
  otherForms: (number) => [number.slice(0, 9)],
});

/**
 * Mainland travel permit for Taiwan residents: eight digits; in older booklets two more that count the
 * renewals, and sometimes a letter in brackets, which is dropped.
 *
 * @example taiwanTravelPermit.forms('0123456701') // ['0123456701', '01234567']
 * @see National Immigration Administration, samples of the permit
 */
export const taiwanTravelPermit = /* @__PURE__ */ defineDocument({
  shape: /^\d{8}(?:\d\d)?$/,
  otherForms: (number) => [number.slice(0, 8)],
});

/**
 * Passport in the two shapes that most have and that could be taken for something else: one letter and
 * eight digits (E12345678), two letters and seven digits (EA1234567). Other passports are other documents.
 * The number itself has no check digit.
 *
 * @example passport.normalize('EA1234567') // 'EA1234567'
 * @see National Immigration Administration, ordinary passport
 */
export const passport = /* @__PURE__ */ defineDocument({ shape: /^[A-Z](?:[A-Z]\d|\d\d)\d{6}$/ });

/**
 * Anything else with 5 to 18 letters and digits, at least one of them a digit: foreign passports, military cards, birth certificates.
 * Every number of the other kinds has this shape too, so it is asked only when none of them matches.
 *
 * @example otherDocument.normalize('C01X00T47') // 'C01X00T47'
 */
export const otherDocument = /* @__PURE__ */ defineDocument({ shape: /^(?=.*\d)[A-Z\d]{5,18}$/ });

/**
 * Every kind of identity document, in the order in which forms are listed. A number may be of several kinds;
 * the last is asked only when no other matches.
 */
export const documents: readonly IdentityDocument[] = [
  residentId,
  residencePermit,
  foreignPermanentResident,
  hongKongId,
  macauId,
  taiwanId,
  homeReturnPermit,
  taiwanTravelPermit,
  passport,
  otherDocument,
];
