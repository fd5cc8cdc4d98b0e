import { table } from './generated/table';
import { toPlace, type Place } from './place';

/** The code of the whole country, above the provinces. */
const COUNTRY = '000000';

const isListed = (code: string): boolean => table.some((row) => row.code === code);

/** The code of the nearest place above one: its prefecture where the table has it, else its province. */
const findParent = (code: string): string => {
  if (code.endsWith('0000')) return COUNTRY;
  const prefecture = `${code.slice(0, 4)}00`;
  return prefecture !== code && isListed(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
};

/**
 * The places right below one, for a cascader: the provinces, the cities of a province, and the counties of a city that
 * have rules of their own. Linear in the number of places, times two.
 *
 * @param code six digits; the whole country (`000000`) where it is left out
 * @returns in the order of their codes; none below a place without parts, and for a code that is not in the table
 * @throws {TypeError} where the code is given and not a string
 * @example listPlaces('370000')[0] // { code: '370100', name: '济南市', province: '山东省' }
 */
export const listPlaces = (code: string = COUNTRY): Place[] => {
  if (typeof code !== 'string') throw new TypeError('code: a string');
  return table.filter((row) => findParent(row.code) === code).map(toPlace);
};
