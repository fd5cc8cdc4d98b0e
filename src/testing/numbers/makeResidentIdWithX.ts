import { makeResidentId } from './makeResidentId';
import type { NumberParts } from './NumberParts';

/**
 * A resident ID number of 18 characters that ends in X: the first sequence number of that area and day that does.
 * At most a thousand tries.
 *
 * @throws {RangeError} for parts that make no number
 * @example makeResidentIdWithX({ date: '1990-01-02' }) // '11000019900102009X'
 */
export const makeResidentIdWithX = (parts: Omit<NumberParts, 'sequence'> = {}): string => {
  for (let sequence = 0; sequence < 1000; sequence++) {
    const number = makeResidentId(Object.assign({}, parts, { sequence: String(sequence).padStart(3, '0') }));
    if (number.endsWith('X')) return number;
  }
  throw new RangeError('area, date: digits');
};
