import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isVariant } from '../../src/normalize/compare';

test.each<[string, string, boolean]>([
  ['123456', '123456', true],
  ['123456', '123457', true],
  ['123456', '923456', true],
  ['123456', '345612', true],
  ['123456', '654321', true],
  ['123456', '124356', false],
  ['123456', '12345', false],
  ['123456', '1234567', false],
  ['', '', true],
])('%s and %s: %s', (a, b, expected) => {
  expect(isVariant(a, b)).toBe(expected);
});

test('goes both ways', () => {
  const short = fc.string({ unit: fc.constantFrom('0', '1', '2'), maxLength: 7 });
  fc.assert(fc.property(short, short, (a, b) => { expect(isVariant(a, b)).toBe(isVariant(b, a)); }));
});
