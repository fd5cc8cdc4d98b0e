import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definePolicy, formats, normalizeTyped } from '../src/index';
import type { Policy } from '../src/types';

const pin = definePolicy({ format: formats.pin6 });
const text = definePolicy({ format: formats.portal });

describe('normalizeTyped', () => {
  test.each([
    ['739162', '739162'],
    ['７３９１６２', '739162'],
    [' 739 162\n', '739162'],
    ['7３9\u3000１6\u00a02', '739162'],
    ['\u202d739162\u202c', '739162'],
    ['\u200b73\u200e91\ufeff62', '739162'],
    ['ａ１', 'a1'],
    ['', ''],
    ['①②٣', '①②٣'],
    ['73-91', '73-91'],
  ])('a PIN: %j is %j', (typed, meant) => {
    expect(normalizeTyped(pin, typed)).toBe(meant);
  });

  test.each([
    ['Fqhjr!847', 'Fqhjr!847'],
    ['Ｆｑｈｊｒ！８４７', 'Fqhjr!847'],
    [' a\u3000b ', ' a b '],
    ['～｜', '~|'],
    ['密码。、￥①', '密码。、￥①'],
    ['ｱ', 'ｱ'],
    ['zhāng', 'zhāng'],
    ['a\u200bb', 'a\u200bb'],
    ['Ⅹ𝟐', 'Ⅹ𝟐'],
  ])('a text: %j is %j', (typed, meant) => {
    expect(normalizeTyped(text, typed)).toBe(meant);
  });

  test('twice is once, and no text grows', () => {
    fc.assert(
      fc.property(fc.constantFrom(pin, text), fc.string({ unit: 'binary' }), (policy, typed) => {
        const meant = normalizeTyped(policy, typed);
        expect(normalizeTyped(policy, meant)).toBe(meant);
        expect(meant.length).toBeLessThanOrEqual(typed.length);
      }),
    );
  });

  test('no policy and no text', () => {
    expect(() => normalizeTyped(undefined as unknown as Policy, '1')).toThrow(/^policy: /);
    expect(() => normalizeTyped(pin, 739162 as unknown as string)).toThrow(new TypeError('text: not a string'));
  });
});
