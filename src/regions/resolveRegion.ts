import { listedRegions } from './ruleTable';

const NATIONWIDE = '000000';

/** First two digits of every province-level code of GB/T 2260, and of 66, the private block of the XPCC. */
const PROVINCES: readonly number[] = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
  64, 65, 66, 71, 81, 82,
];

/**
 * Whether rules can be looked up for a region: six digits whose first two are a province, 66 (the XPCC), or `000000`.
 * Whether the rest of the code was ever given out is not asked: insurance regions have codes that GB/T 2260 does not have.
 *
 * @example isRegion('500112') // true
 * @example isRegion('990000') // false
 * @see GB/T 2260
 */
export const isRegion = (region: unknown): region is string =>
  typeof region === 'string' &&
  (region === NATIONWIDE || (/^\d{6}$/.test(region) && PROVINCES.includes(Number(region.slice(0, 2)))));

/** First four digits of codes that were withdrawn, and where their people are insured today. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  '3712': '370100',
  '5102': '500000',
  '5122': '500000',
  '6521': '650400',
  '6522': '650500',
};

/**
 * Where to look for the rules of a region, nearest first, and whether the table speaks of the code itself.
 *
 * Levels: the code itself, its prefecture (first four digits), its province (first two), `000000`. Codes of insurance
 * regions that GB/T 2260 does not have need no list of their own: pools of a province (xx9900) or of a city (xxyy99)
 * fall to it. Exceptions: withdrawn prefectures, and the XPCC, whose private block 66xxxx belongs to 660000 and then to
 * Xinjiang, and whose cities 6590xx have no prefecture. Linear in the number of listed regions.
 *
 * @param region six digits, the first two a province
 * @throws {TypeError} where it is anything else
 * @example resolveRegion('500112').levels // ['500112', '500100', '500000', '000000']
 * @example resolveRegion('652101').levels // ['652101', '650400', '650000', '000000']
 */
export const resolveRegion = (region: string): { levels: readonly string[]; isListed: boolean } => {
  if (!isRegion(region)) throw new TypeError('region: six digits, the first two a province');
  const city = region.slice(0, 4);
  const prefecture = SUCCESSORS[city] || `${city}00`;
  const province = `${prefecture.slice(0, 2)}0000`;
  const levels = [region, prefecture, province, province === '660000' ? '650000' : province, NATIONWIDE];
  return {
    levels: levels.filter((level, index) => levels.indexOf(level) === index),
    isListed: listedRegions().includes(region),
  };
};

/**
 * The rows of the nearest level (region, city, province, nationwide) that has any; none when no level has.
 *
 * @param rows of one credential, from any region
 * @example nearestRows('500112', rows) // those of '500000', where neither 500112 nor 500100 has a row
 */
export const nearestRows = <Row extends { readonly region: string }>(region: string, rows: readonly Row[]): Row[] => {
  const nearest = resolveRegion(region).levels.find((level) => rows.some((row) => row.region === level));
  return rows.filter((row) => row.region === nearest);
};
