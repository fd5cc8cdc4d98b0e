import { checkCharacterOf } from './checkCharacterOf';
import type { NumberParts } from './NumberParts';

/**
 * A resident ID number of 18 characters with the right check character. The area is a province code by default, which
 * no office ever put into a number: nobody holds it. Constant time; throws nothing.
 *
 * @example makeResidentId({ date: '1990-01-02', sequence: '003' }) // '110000199001020038'
 */
export const makeResidentId = ({ area = '110000', date = '1990-01-02', sequence = '001' }: NumberParts = {}): string => {
  const digits = area + date.replace(/\D/g, '') + sequence;
  return digits + checkCharacterOf(digits);
};
