import { makeResidentId } from '../../../tests/people';
import type { Random } from './createRandom';

/** A person who does not exist. */
export interface Person {
  readonly region: string;
  readonly idNumber: string;
  /** YYYY-MM-DD */
  readonly birthDate: string;
  readonly phone: string;
}

/** First years of ten-year classes of birth and how many of the insured were born in them: rough, from general knowledge. */
const births: readonly (readonly [year: number, weight: number])[] = [
  [1935, 4],
  [1945, 10],
  [1955, 16],
  [1965, 20],
  [1975, 18],
  [1985, 18],
  [1995, 10],
  [2001, 4],
];

const prefixes = [
  '130',
  '131',
  '132',
  '135',
  '136',
  '137',
  '138',
  '139',
  '150',
  '151',
  '152',
  '158',
  '159',
  '177',
  '180',
  '181',
  '186',
  '187',
  '188',
  '189',
];

/**
 * A synthetic person of one of the regions, insured and born from 1935 to 2010. The address code is that of the city,
 * which no office ever put into a number.
 */
export const createPerson = (random: Random, regions: readonly string[]): Person => {
  const region = regions[random.below(regions.length)] ?? '000000';
  const year = random.pick(births) + random.below(10);
  const month = 1 + random.below(12);
  const day = 1 + random.below(new Date(Date.UTC(year, month, 0)).getUTCDate());
  const birthDate = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const isMale = random.below(2);
  const sequence = String(random.below(300) * 2 + isMale).padStart(3, '0');
  const phone =
    random.pick(prefixes.map((prefix) => [prefix, 1] as const)) + String(random.below(1e8)).padStart(8, '0');
  return {
    region,
    birthDate,
    phone,
    idNumber: makeResidentId({ area: `${region.slice(0, 4)}00`, date: birthDate, sequence }),
  };
};
