import { makeResidentId } from './makeResidentId';
import type { NumberParts } from './NumberParts';

/**
 * A number of the residence permit for Hong Kong (area 810000, the default), Macau (820000) or Taiwan (830000)
 * residents. Each has that one area code, so a number made up may by chance be somebody's: keep it inside the test.
 *
 * @example makeResidencePermit({ area: '830000', date: '1992-01-30', sequence: '002' }) // '830000199201300022'
 */
export const makeResidencePermit = (parts: NumberParts = {}): string => makeResidentId(Object.assign({ area: '810000' }, parts));
