import { weightedSum } from './weightedSum';

/**
 * The check digit after a run of digits and capital letters. Linear; throws nothing.
 *
 * @example icaoCheckDigit('KAZ11009012310') // '5'
 * @see ICAO Doc 9303 part 3, section 4.9
 */
export const icaoCheckDigit = (text: string): string => String(weightedSum(text, '731') % 10);
