import { places } from './ruleTable';

/** First four digits of codes that were withdrawn, and where their people are insured today. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  '3712': '370100',
  '5102': '500000',
  '5122': '500000',
  '6521': '650400',
  '6522': '650500',
};

/**
 * Where to look for the rules of a region, nearest first, and whether the code itself stands in the table.
 *
 * Levels: the code itself, its prefecture (first four digits), its province (first two), `000000`. Codes of insurance
 * regions that GB/T 2260 does not have need no list of their own: pools of a province (xx9900) or of a city (xxyy99)
 * fall to it. Exceptions: withdrawn prefectures, and the XPCC, whose private block 66xxxx belongs to 660000 and then to
 * Xinjiang, and whose cities 6590xx have no prefecture. Linear in the number of places.
 *
 * @param region six digits
 * @throws {TypeError} where it is anything else
 * @example resolveRegion('500112').levels // ['500112', '500100', '500000', '000000']
 * @example resolveRegion('652101').levels // ['652101', '650400', '650000', '000000']
 */
export const resolveRegion = (region: string): { levels: readonly string[]; isListed: boolean } => {
  if (!/^\d{6}$/.test(region)) throw new TypeError('region: six digits');
  const city = region.slice(0, 4);
  const prefecture = SUCCESSORS[city] || `${city}00`;
  const province = `${prefecture.slice(0, 2)}0000`;
  const levels = [region, prefecture, province, province === '660000' ? '650000' : province, '000000'];
  return {
    levels: levels.filter((level, index) => levels.indexOf(level) === index),
    isListed: places.some((place) => place.region === region),
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
