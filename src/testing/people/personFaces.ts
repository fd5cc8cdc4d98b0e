import { names } from './names';
import { areas } from './areas';
import type { PersonDraws } from './PersonDraws';

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
