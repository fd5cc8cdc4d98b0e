import type { NumberParts } from './NumberParts';

/**
 * A resident ID number of the first generation: 15 digits without a check character. The date is of 1900 to 1999, or,
 * with a sequence of 996 to 999, of the century before. Constant time; throws nothing.
 *
 * @example makeOldResidentId({ date: '1960-01-02' }) // '110000600102001'
 * @see GB 11643-1989
 */
export const makeOldResidentId = ({ area = '110000', date = '1960-01-02', sequence = '001' }: NumberParts = {}): string =>
  area + date.replace(/\D/g, '').slice(2) + sequence;
