import { formatDate, isCalendarDate } from '../documents/dates';
import { makeResidentId } from './numbers';

/**
 * A person who does not exist, fully known: every field one string, all of one piece. Assignable to `Subject`.
 */
export interface SyntheticPerson {
  /** A resident ID number of 18 characters; its area code is a province's, which no office ever put into a number. */
  readonly idNumber: string;
  /** 'YYYY-MM-DD', as the ID number states it. */
  readonly birthDate: string;
  /** A mainland mobile number that begins with 154, which is not allocated. */
  readonly phone: string;
  /** A made-up name in Chinese characters. */
  readonly name: string;
  /** Syllables of the name, surname first. */
  readonly namePinyin: readonly string[];
  /** One letter and eight digits. */
  readonly cardNumber: string;
  /** Digits only, area first, made up for this person. */
  readonly personalNumber: string;
  /** Digits only, made up for this person. */
  readonly medicalInsuranceNumber: string;
  /** 19 digits, made up; nobody computed a check digit. */
  readonly bankCardNumber: string;
  /** Number of a made-up employer, digits only. */
  readonly unitNumber: string;
  /** Below example.com, which nobody owns. */
  readonly email: string;
  /** Log-in name, made of pinyin and digits. */
  readonly username: string;
}

/** Province codes: offices put county codes into ID numbers, never these, so that no number that begins with one is anybody's. */
export const areas: readonly string[] = ['110000', '310000', '440000', '500000', '650000'];

/** Made-up names with the readings that a platform would hold: compound surnames, a rare reading, a letter that keyboards lack. */
export const names: readonly (readonly [name: string, ...pinyin: string[]])[] = [
  ['沈沐阳', 'shen', 'mu', 'yang'],
  ['钱青禾', 'qian', 'qing', 'he'],
  ['欧阳岚', 'ouyang', 'lan'],
  ['尉迟清和', 'yuchi', 'qing', 'he'],
  ['吕絮', 'lü', 'xu'],
  ['单知远', 'shan', 'zhi', 'yuan'],
  ['慕容晚舟', 'murong', 'wan', 'zhou'],
  ['冼望舒', 'xian', 'wang', 'shu'],
];

/**
 * A date 'YYYY-MM-DD' near one that may not exist: the last day of the month where the day is too late.
 *
 * @param month from 1 to 12
 * @param day from 1 to 31
 * @example dateOf(2001, 2, 31) // '2001-02-28'
 */
export const dateOf = (year: number, month: number, day: number): string => {
  let last = day;
  while (last > 1 && !isCalendarDate({ year, month, day: last })) last--;
  return formatDate({ year, month, day: last }, 'YYYY-MM-DD');
};

/** The dice of a person: whole numbers from 0. `personFaces` says how many faces each has. */
export interface PersonDraws {
  area: number;
  year: number;
  month: number;
  day: number;
  sequence: number;
  phone: number;
  name: number;
  card: number;
  personal: number;
  insurance: number;
  bank: number;
  unit: number;
  account: number;
}

/** Years of birth from 1930 to 2025. */
const YEARS = 96;

/** How many values each of the dice of a person can show. */
export const personFaces: Readonly<PersonDraws> = {
  area: areas.length,
  year: YEARS,
  month: 12,
  day: 31,
  sequence: 1000,
  phone: 1e8,
  name: names.length,
  card: 1e8,
  personal: 1e8,
  insurance: 1e8,
  bank: 1e9,
  unit: 1e6,
  account: 1e4,
};

/**
 * A source of chance: numbers at least 0 and below 1, the same ones for the same seed. Not for secrets.
 *
 * @param seed a whole number, cut to 32 bits
 * @example randomFrom(1)() // the same in every run
 * @see mulberry32 (Ettinger 2017): period 2^32
 */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** The earliest year of birth; the latest follows from `personFaces`. */
const FIRST_YEAR = 1930;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/**
 * The person whom the dice show. Constant time.
 *
 * @param draws each below its number in `personFaces`
 * @example buildPerson({ year: 60, month: 0, day: 1, ... }).birthDate // '1990-01-02'
 */
export const buildPerson = (draws: Readonly<PersonDraws>): SyntheticPerson => {
  const area = areas[draws.area] ?? '110000';
  const birthDate = dateOf(FIRST_YEAR + draws.year, draws.month + 1, draws.day + 1);
  const [name = '', ...namePinyin] = names[draws.name] ?? [];
  const account = `${namePinyin.join('').replace('ü', 'v')}${draws.account}`;
  return {
    idNumber: makeResidentId({ area, date: birthDate, sequence: pad(draws.sequence, 3) }),
    birthDate,
    phone: `154${pad(draws.phone, 8)}`,
    name,
    namePinyin,
    cardNumber: `${String.fromCharCode(65 + (draws.card % 26))}${pad(draws.card, 8)}`,
    personalNumber: `${area}${pad(draws.personal, 8)}`,
    medicalInsuranceNumber: `${area.slice(0, 4)}${pad(draws.insurance, 8)}`,
    bankCardNumber: `6200000000${pad(draws.bank, 9)}`,
    unitNumber: `${area.slice(0, 2)}${pad(draws.unit, 6)}`,
    email: `${account}@example.com`,
    username: account,
  };
};

/**
 * A person who does not exist, fully known: the same one for the same seed and version, so that a fixture or a load test
 * is told by a number. Constant time; no clock, no fast-check.
 *
 * @param seed a whole number; 32 bits of it count
 * @throws {TypeError} where it is not a number
 * @example createPerson(7).phone // '154' and eight digits
 */
export const createPerson = (seed: number): SyntheticPerson => {
  if (typeof seed !== 'number') throw new TypeError('seed: not a number');
  const next = randomFrom(seed);
  const draws: PersonDraws = Object.assign({}, personFaces);
  for (const key of Object.keys(draws) as (keyof PersonDraws)[]) draws[key] = Math.floor(next() * personFaces[key]);
  return buildPerson(draws);
};

/**
 * Every text inside a value, keys left out: what must not be found in a log or an answer; of what refers to itself each
 * part once. Linear.
 *
 * @throws {TypeError} where a part throws when it is read
 * @example textsIn({ phone: '15400000000', others: [{ name: '吕絮' }] }) // ['15400000000', '吕絮']
 */
export const textsIn = (value: unknown): string[] => {
  const seen = new Set<object>();
  const collect = (part: unknown): string[] => {
    if (typeof part === 'string') return [part];
    if (typeof part !== 'object' || part === null || seen.has(part)) return [];
    seen.add(part);
    let parts: unknown[];
    try {
      parts = Object.values(part);
    } catch {
      throw new TypeError('value: cannot be read');
    }
    return ([] as string[]).concat(...parts.map(collect));
  };
  return collect(value);
};
