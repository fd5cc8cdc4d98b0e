import { makeResidentId } from './makeResidentId';
import type { NumberParts } from './NumberParts';

/**
 * A number of the foreign permanent resident card of 2023. The area is 9, two digits of the province and three of the
 * nationality; by default the nationality is 000, which no country has.
 *
 * @example makeForeignPermanentResident({ date: '1981-08-03', sequence: '002' }) // '911000198108030029'
 */
export const makeForeignPermanentResident = (parts: NumberParts = {}): string => makeResidentId(Object.assign({ area: '911000' }, parts));
