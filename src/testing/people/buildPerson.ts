import { makeResidentId } from '../numbers/makeResidentId';
import { areas } from './areas';
import { dateOf } from './dateOf';
import { names } from './names';
import type { PersonDraws } from './PersonDraws';
import type { SyntheticPerson } from './SyntheticPerson';

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
