import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBands, packEightDigits } from '../../data/blocklists/packBands';
import { createBlocklist, unpackBands } from '../../src/blocklists/createBlocklist';

const ascending = (bands: number[][]): number[][] => bands.map((band) => [...band].sort((a, b) => a - b));

test.each([
  ['1+00 aA+', [[0, 1, 10101], [46]]],
  ['1+', [[1]]],
  ['Z+', [[35]]],
  ['a0+', [[36]]],
  ['z0+', [[936]]],
  ['aa0+', [[972]]],
  ['+0', [[0]]],
  ['+11', [[10101, 30303]]],
  ['aobiQ+', [[999998]]],
  ['+bR', [[999999]]],
])('%s', (packed, bands) => {
  expect(ascending(unpackBands(packed, 6))).toEqual(bands);
  expect(packBands(bands)).toBe(packed);
});

test('evenly spaced pairs are neighbours of the second pass', () => {
  expect(
    packBands([[102030, 112131, 122232, 132333]])
      .split('+')[1]
      ?.slice(-3),
  ).toBe('000');
});

test('what was packed is unpacked again', () => {
  const band = fc
    .uniqueArray(fc.nat(999999), { minLength: 1, maxLength: 200 })
    .map((pins) => pins.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(band, { minLength: 1, maxLength: 5 }), (bands) => {
      expect(ascending(unpackBands(packBands(bands), 6))).toEqual(bands);
    }),
  );
});

const list = createBlocklist('standard', {
  6: packBands([[0, 123456], [7, 999999], [1000]]),
  8: packEightDigits([[31415926, 99999999], [7]]),
});

test.each([
  ['000000', 30],
  ['123456', 30],
  ['000007', 300],
  ['999999', 300],
  ['001000', 1000],
  ['31415926', 300],
  ['99999999', 300],
  ['00000007', 1000],
])('%s is in band %i', (pin, band) => {
  expect(list.bandOf(pin)).toBe(band);
});

test.each([
  '000001',
  '999998',
  '',
  '0',
  '7',
  '1e5000',
  '0x0007',
  ' 00007',
  '000007\n',
  '0000070',
  '００００００',
  '12345６',
  '-00007',
])('%j is in none', (pin) => {
  expect(list.bandOf(pin)).toBeUndefined();
});

test('answers like a plain search', () => {
  const bands = fc.uniqueArray(fc.nat(999999), { minLength: 5, maxLength: 300 });
  fc.assert(
    fc.property(bands, fc.nat(999999), (pins, other) => {
      const sorted = [...pins].sort((a, b) => a - b);
      const searched = createBlocklist('strict', { 6: packBands([sorted]), 8: '' });
      for (const pin of [...pins, other]) {
        expect(searched.bandOf(String(pin).padStart(6, '0'))).toBe(pins.includes(pin) ? 30 : undefined);
      }
    }),
  );
});
