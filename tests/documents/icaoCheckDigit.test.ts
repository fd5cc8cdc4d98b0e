import { describe, expect, test } from 'vitest';
import { icaoCheckDigit } from '../../src/documents/checkDigits';

describe('icaoCheckDigit', () => {
  test.each([
    // Specimen of ICAO Doc 9303 part 4.
    ['L898902C3', '6'],
    ['740812', '2'],
    ['120415', '9'],
    // Published specimens of the foreign permanent resident card.
    ['KAZ11009012310', '5'],
    ['PAK31008001010', '3'],
    ['', '0'],
  ])('%s is followed by %s', (text, digit) => {
    expect(icaoCheckDigit(text)).toBe(digit);
  });
});
