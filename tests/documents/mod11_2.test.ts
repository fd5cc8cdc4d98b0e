import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mod11_2 } from '../../src/documents/checkDigits';
import { checkCharacterOf } from '../people';

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
