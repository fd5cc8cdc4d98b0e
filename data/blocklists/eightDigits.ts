import { isPlausibleDate } from '../../src/detectors/anyDate';
import eightDigits from './figures/eightDigits.json';
import { isRefusedShape } from './isRefusedShape';

/** The standard list holds so many of them, the strict list all. */
const standardSize = 100;

/**
 * The popular eight-digit numbers that no detector refuses, best first, in one band for the standard list and a second
 * one for the strict list. What holds a number of the six-digit list is left in: that list may change.
 */
export function eightDigitBands(): [standard: number[], rest: number[]] {
  const numbers = eightDigits.numbers
    .map(([number]) => String(number))
    .filter((number) => !isPlausibleDate(number) && !isRefusedShape(number))
    .map(Number);
  return [numbers.slice(0, standardSize), numbers.slice(standardSize)];
}
