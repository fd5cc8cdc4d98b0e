import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSlice } from '../../src/regions/deriveRule';
import type { SliceRule } from '../../src/types';

const cut = (text: string, slice: Partial<SliceRule>) => cutSlice(text, { type: 'slice', field: 'cardNumber', ...slice });

describe('cutSlice', () => {
  test.each<[string, Partial<SliceRule>, string]>([
    ['last six', { last: 6 }, '456789'],
    ['first six', { first: 6 }, '123456'],
    ['whole', { whole: true }, '123456789'],
    ['last six without the final one', { last: 6, dropLast: 1 }, '345678'],
    ['first six after the first two', { first: 6, dropFirst: 2 }, '345678'],
    ['the middle', { whole: true, dropFirst: 2, dropLast: 3 }, '3456'],
    ['exactly as long as the rule', { last: 9 }, '123456789'],
    ['exactly what is left', { first: 5, dropFirst: 2, dropLast: 2 }, '34567'],
  ])('%s', (_, slice, value) => {
    expect(cut('123456789', slice)).toBe(value);
  });

  test.each<[string, string, Partial<SliceRule>]>([
    ['too short', '12345', { last: 6 }],
    ['too short once something is dropped', '123456', { last: 6, dropLast: 1 }],
    ['nothing left', '123456', { whole: true, dropFirst: 6 }],
    ['more dropped than there is', '123', { whole: true, dropFirst: 2, dropLast: 2 }],
    ['an end beyond the start', '123456', { first: 1, dropLast: 7 }],
    ['nothing', '', { whole: true }],
  ])('no value: %s', (_, text, slice) => {
    expect(cut(text, slice)).toBeUndefined();
  });

  test('a value is part of the text and exactly as long as the rule', () => {
    const count = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), count, fc.boolean(), fc.nat(5), fc.nat(5), (text, length, fromEnd, dropFirst, dropLast) => {
        const value = cut(text, { ...(fromEnd ? { last: length } : { first: length }), dropFirst, dropLast });
        const left = text.length - dropFirst - dropLast;
        expect(value === undefined).toBe(left < length);
        if (value === undefined) return;
        expect(value).toHaveLength(length);
        expect(text.slice(dropFirst, dropFirst + left)[fromEnd ? 'endsWith' : 'startsWith'](value)).toBe(true);
      }),
    );
  });
});
