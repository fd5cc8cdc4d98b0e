import fc from 'fast-check';
import { checkCharacterOf, makeForeignPermanentResident, makeResidencePermit } from '../numbers';
import { requireObject } from '../../util';
import { areas, dateOf } from '../people';

/**
 * The three digits of a number that tell apart those born on one day in one place; odd for men, even for women.
 *
 * @example sequences() // '000' to '999'
 */
export const sequences = (): fc.Arbitrary<string> => fc.nat(999).map((sequence) => String(sequence).padStart(3, '0'));

/** Whole years, both included. */
export interface BirthDateOptions {
  /** First year that is drawn; default 1930. */
  from?: number;
  /** Last year that is drawn, included; default 2025. */
  to?: number;
}

/**
 * Days of the calendar as 'YYYY-MM-DD', by default of 1930 to 2025; they shrink towards the first of January of the first year.
 *
 * @throws {TypeError} for options that are not an object and for what is not a whole year; {Error} where `from` comes after `to`
 * @example fc.assert(fc.property(birthDates({ from: 2000 }), (date) => date >= '2000-01-01'))
 */
export const birthDates = (options: BirthDateOptions = {}): fc.Arbitrary<string> => {
  requireObject(options, 'options');
  const { from = 1930, to = 2025 } = options;
  for (const [name, year] of Object.entries({ from, to }))
    if (!Number.isInteger(year)) throw new TypeError(`options.${name}: not a whole year`);
  return fc
    .record({
      year: fc.integer({ min: from, max: to }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .map(({ year, month, day }) => dateOf(year, month, day));
};

/** What is to be so; the rest is drawn. */
export interface ResidentIdOptions {
  /** Six digits, for a platform that asks for a published code; default: province codes, which no office ever put into a number. */
  area?: string;
  /** Birth date 'YYYY-MM-DD'; default any of 1930 to 2025. */
  birthDate?: string;
  /** What the parity of the sequence says; default either of them. */
  sex?: 'female' | 'male';
  /** The last character; default: as it comes, one in eleven is an X. */
  ending?: 'digit' | 'X';
  /** Default 18; 15 is the first generation, which has no check character and no century. */
  length?: 15 | 18;
  /** Default right; wrong: another character of 0 to 9 and X. */
  check?: 'right' | 'wrong';
}

const CHARACTERS = '0123456789X';

/** From 996 on a first-generation number means somebody born before 1900. */
const LAST_SEQUENCE = { 15: 995, 18: 999 };

const refuseContradictions = ({ birthDate, ending, length, check }: ResidentIdOptions): void => {
  if (length !== 15) return;
  if (ending === 'X' || check === 'wrong') throw new RangeError('length: 15 digits have no check character');
  if (birthDate !== undefined && !birthDate.startsWith('19'))
    throw new RangeError('birthDate: 15 digits state years of 1900 to 1999');
};

const sequencesOf = (sex: ResidentIdOptions['sex'], last: number): fc.Arbitrary<number> => {
  if (sex === undefined) return fc.nat(last);
  const odd = sex === 'male' ? 1 : 0;
  return fc.nat((last - odd) >> 1).map((half) => half * 2 + odd);
};

/**
 * Resident ID numbers of nobody, with a right check character unless asked otherwise. They shrink towards an early date
 * and a small sequence number, and stay what was asked for.
 *
 * @throws {RangeError} for options that contradict one another; {TypeError} for options that are not an object
 * @example residentIds({ birthDate: '1990-01-02', sex: 'female', ending: 'X' })
 * @see GB 11643-1999, GB 11643-1989
 */
export const residentIds = (options: ResidentIdOptions = {}): fc.Arbitrary<string> => {
  requireObject(options, 'options');
  const { area, birthDate, sex, ending, length = 18, check = 'right' } = options;
  refuseContradictions(options);
  const step = sex === undefined ? 1 : 2;
  const fits = (last: string): boolean => ending === undefined || (ending === 'X') === (last === 'X');

  return fc
    .record({
      place: area === undefined ? fc.constantFrom(...areas) : fc.constant(area),
      date: birthDate === undefined ? birthDates(length === 15 ? { to: 1999 } : {}) : fc.constant(birthDate),
      sequence: sequencesOf(sex, LAST_SEQUENCE[length]),
      shift: check === 'wrong' ? fc.integer({ min: 1, max: 10 }) : fc.constant(0),
    })
    .map(({ place, date, sequence, shift }) => {
      const day = date.replace(/\D/g, '');
      if (length === 15) return place + day.slice(2) + String(sequence).padStart(3, '0');
      // The next sequence number whose last character is as asked for: one in eleven is an X.
      for (let tries = 0; tries < 1000; tries += step) {
        const digits = place + day + String((sequence + tries) % 1000).padStart(3, '0');
        const last = CHARACTERS.charAt((CHARACTERS.indexOf(checkCharacterOf(digits)) + shift) % CHARACTERS.length);
        if (fits(last)) return digits + last;
      }
      throw new RangeError('area, birthDate: six digits and a date');
    });
};

/** What is to be so; the rest is drawn. */
export interface ResidencePermitOptions {
  /** Where the holder is from; default any of the three. */
  place?: 'hong-kong' | 'macau' | 'taiwan';
  /** Birth date 'YYYY-MM-DD'; default any of 1930 to 2025. */
  birthDate?: string;
}

/** What a table has for a place. */
const atPlace = <T>(table: Readonly<Record<string, T>>, place: unknown): T => {
  const isKey = typeof place === 'string' && Object.keys(table).includes(place);
  const found = isKey ? table[place] : undefined;
  if (found === undefined) throw new TypeError(`options.place: one of ${Object.keys(table).join(', ')}`);
  return found;
};

const AREAS = { 'hong-kong': '810000', macau: '820000', taiwan: '830000' };

/**
 * Numbers of residence permits for Hong Kong, Macau and Taiwan residents, with a right check character. Each place has
 * one area code, so a number may by chance be somebody's: keep them inside the test.
 *
 * @throws {TypeError} for options that are not an object, and for another place
 * @example residencePermits({ place: 'macau', birthDate: '1994-08-23' })
 * @see 国办发〔2018〕81号, article 3
 */
export const residencePermits = (options: ResidencePermitOptions = {}): fc.Arbitrary<string> => {
  requireObject(options, 'options');
  const { place, birthDate } = options;
  return fc
    .record({
      area: place === undefined ? fc.constantFrom(...Object.values(AREAS)) : fc.constant(atPlace(AREAS, place)),
      date: birthDate === undefined ? birthDates() : fc.constant(birthDate),
      sequence: sequences(),
    })
    .map(makeResidencePermit);
};

/**
 * Numbers of the foreign permanent resident card of 2023, with a right check character and nationality 000, which no
 * country has.
 *
 * @param options birthDate: 'YYYY-MM-DD'
 * @throws {TypeError} for options that are not an object
 * @example foreignPermanentResidents({ birthDate: '1981-08-03' })
 * @see GA 2102-2023
 */
export const foreignPermanentResidents = (options: { birthDate?: string } = {}): fc.Arbitrary<string> => {
  requireObject(options, 'options');
  const { birthDate } = options;
  return fc
    .record({ date: birthDate === undefined ? birthDates() : fc.constant(birthDate), sequence: sequences() })
    .map(makeForeignPermanentResident);
};

/** What each kind is printed as: H and M for Hong Kong and Macau residents, digits alone for Taiwan residents. */
const SHAPES = { 'hong-kong': /^H\d{8}$/, macau: /^M\d{8}$/, taiwan: /^\d{8}$/ };

/**
 * Numbers of mainland travel permits for Hong Kong, Macau and Taiwan residents. They have no check character and no
 * unused range, so one may by chance be somebody's: keep them inside the test.
 *
 * @param options place: default any of the three
 * @throws {TypeError} for options that are not an object, and for another place
 * @example travelPermits({ place: 'taiwan' })
 */
export const travelPermits = (options: { place?: keyof typeof SHAPES } = {}): fc.Arbitrary<string> => {
  requireObject(options, 'options');
  const { place } = options;
  return place === undefined
    ? fc.oneof(...Object.values(SHAPES).map((shape) => fc.stringMatching(shape)))
    : fc.stringMatching(atPlace(SHAPES, place));
};

/**
 * Numbers in the two shapes of ordinary Chinese passports: E or G and eight digits, E with a letter and seven digits.
 * They have no unused range, so one may by chance be somebody's: keep them inside the test.
 *
 * @example passports() // 'E00000000', 'EA0000000'
 */
export const passports = (): fc.Arbitrary<string> =>
  fc.oneof(fc.stringMatching(/^[EG]\d{8}$/), fc.stringMatching(/^E[A-HJ-NP-Z]\d{7}$/));

/**
 * Numbers of any kind of identity document: what an `idNumber` may hold. They shrink within their kind.
 *
 * @example fc.record({ idNumber: identityDocuments() })
 */
export const identityDocuments = (): fc.Arbitrary<string> =>
  fc.oneof(
    residentIds(),
    residentIds({ ending: 'X' }),
    residentIds({ length: 15 }),
    residencePermits(),
    foreignPermanentResidents(),
    travelPermits(),
    passports(),
  );

/**
 * Mainland mobile numbers that nobody has: 154 is not allocated. Eleven digits.
 *
 * @example phones() // '15400000000' to '15499999999'
 * @see the numbering plan of telephone networks of MIIT
 */
export const phones = (): fc.Arbitrary<string> =>
  fc.nat(99_999_999).map((number) => `154${String(number).padStart(8, '0')}`);
