import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countChanges,
  editDistance,
  isNearCopy,
  isNextNumber,
  isReversal,
  isRotation,
  isTurnedCopy,
  stemOf,
} from '../../src/normalize/compare';
import { runs } from '../runs';

test.each([
  ['123456', '654321', true],
  ['123321', '123321', true],
  ['a', 'a', true],
  ['', '', true],
  ['123456', '123456', false],
  ['123', '4321', false],
  ['123', '3214', false],
  ['123', '32', false],
])('isReversal of %j and %j: %s', (a, b, expected) => {
  expect(isReversal(a, b)).toBe(expected);
});

test.each([
  ['123456', '345612', true],
  ['123456', '612345', true],
  ['123123', '231231', true],
  ['123456', '123456', false],
  ['123456', '654321', false],
  ['123456', '34561', false],
  ['12', '1212', false],
  ['', '', false],
])('isRotation of %j and %j: %s', (a, b, expected) => {
  expect(isRotation(a, b)).toBe(expected);
});

test.each<[string, string, boolean]>([
  ['123456', '123456', true],
  ['123456', '123457', true],
  ['123456', '923456', true],
  ['123456', '345612', true],
  ['123456', '654321', true],
  ['482099', '482100', true],
  ['123456', '124356', false],
  ['123456', '12345', false],
  ['123456', '1234567', false],
  ['', '', true],
])('%s and %s: %s', (a, b, expected) => {
  expect(isNearCopy(a, b)).toBe(expected);
});

test('goes both ways', () => {
  const short = fc.string({ unit: fc.constantFrom('0', '1', '2'), maxLength: 7 });
  fc.assert(
    fc.property(short, short, (a, b) => {
      expect(isNearCopy(a, b)).toBe(isNearCopy(b, a));
    }),
  );
});

/** The textbook: the full matrix. */
const reference = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const above = rows[i - 1] as number[];
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(
        Math.min(Number(above[j]) + 1, Number(row[j - 1]) + 1, Number(above[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    rows.push(row);
  }
  return Number(rows[a.length]?.[b.length]);
};

describe('editDistance', () => {
  test.each([
    ['', '', 2, 0],
    ['', 'ab', 2, 2],
    ['', 'abc', 2, 3],
    ['123456', '123456', 2, 0],
    ['123456', '123465', 2, 2],
    ['123456', '12346', 2, 1],
    ['123456', '023456', 1, 1],
    ['123456', '654321', 2, 3],
    ['abc', 'abc', 0, 0],
    ['abc', 'abd', 0, 1],
  ])('%j to %j within %i: %i', (a, b, limit, distance) => {
    expect(editDistance(a, b, limit)).toBe(distance);
  });

  test('is the full-matrix distance, cut off above the limit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(reference(a, b), limit + 1));
      }),
      { numRuns: runs(1000, 10_000) },
    );
  });
});

test.each([
  ['123456', '123456', 0],
  ['123456', '123457', 1],
  ['123456', '654321', 6],
  ['123456', '12345', Infinity],
  ['', '', 0],
])('%s and %s differ in %i', (a, b, expected) => {
  expect(countChanges(a, b)).toBe(expected);
});

test.each([
  ['482099', '482100', true],
  ['482100', '482099', true],
  ['999999', '000000', true],
  ['000009', '000010', true],
  ['482099', '482099', false],
  ['482099', '482101', false],
  ['99', '100', false],
  ['ab12', 'ab13', false],
  ['1a99', '1b00', false],
  ['1099', '2100', false],
  ['9', '0', true],
  ['12345678901234567899', '12345678901234567900', true],
  ['12.5', '13.5', false],
  ['', '', false],
])('%s is next to %s: %s', (a, b, expected) => {
  expect(isNextNumber(a, b)).toBe(expected);
});

test.each([
  ['739162', '739162', true],
  ['739162', '739100', true],
  ['739162', '916273', true],
  ['739162', '916200', true],
  ['739162', '261937', true],
  ['739162', '261900', true],
  ['739162', '739000', false],
  ['739162', '462800', false],
  ['739162', '7391620', false],
  ['', '', true],
])('%s and %s are turned copies: %s', (a, b, expected) => {
  expect(isTurnedCopy(a, b)).toBe(expected);
});

test.each([
  ['fqhjr!2023', 'fqhjr'],
  ['123fqhjr', 'fqhjr'],
  ['a1b2', 'a1b'],
  ['密码123', '密码'],
  ['739162', ''],
  ['', ''],
])('the stem of %s is %s', (text, stem) => {
  expect(stemOf(text)).toBe(stem);
});
