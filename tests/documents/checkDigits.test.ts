import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { icaoCheckDigit, mod11_2, weightedSum } from '../../src/documents/checkDigits';
import { checkCharacterOf } from '../people';

test.each([
  ['nothing', '', '1', 0],
  ['digits', '123', '321', 10],
  ['letters count from ten', 'AZ', '11', 45],
  ['weights begin anew', '1111', '73', 20],
])('weightedSum: %s', (_, text, weights, sum) => {
  expect(weightedSum(text, weights)).toBe(sum);
});

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

const digits17 = fc.stringMatching(/^\d{17}$/);

describe('mod11_2', () => {
  test.each([
    ['11010519491231002', 'X'],
    ['44052418800101001', '4'],
    ['81000019940823002', '1'],
    ['83000019920130002', '2'],
    ['93268219850101001', '7'],
    ['91112419810803002', '4'],
    ['33010219200403064', 'X'],
  ])('official specimen %s ends in %s', (digits, check) => {
    expect(mod11_2(digits)).toBe(check);
  });

  test('agrees with the weight table of the standard', () => {
    fc.assert(
      fc.property(digits17, (digits) => {
        expect(mod11_2(digits)).toBe(checkCharacterOf(digits));
      }),
    );
  });

  test('changes with every single digit and every swap of unlike neighbours', () => {
    fc.assert(
      fc.property(digits17, fc.nat(15), fc.integer({ min: 1, max: 9 }), (digits, at, step) => {
        const changed = digits.slice(0, at) + String((Number(digits[at]) + step) % 10) + digits.slice(at + 1);
        expect(mod11_2(changed)).not.toBe(mod11_2(digits));
        fc.pre(digits[at] !== digits[at + 1]);
        const swapped = digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
        expect(mod11_2(swapped)).not.toBe(mod11_2(digits));
      }),
    );
  });
});
