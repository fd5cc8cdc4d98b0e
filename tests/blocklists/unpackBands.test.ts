import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBands } from '../../scripts/blocklists/packBands';
import { unpackBands } from '../../src/blocklists/createBlocklist';

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
  expect(ascending(unpackBands(packed))).toEqual(bands);
  expect(packBands(bands)).toBe(packed);
});

test('evenly spaced pairs are neighbours of the second pass', () => {
  expect(packBands([[102030, 112131, 122232, 132333]]).split('+')[1]?.slice(-3)).toBe('000');
});

test('what was packed is unpacked again', () => {
  const band = fc.uniqueArray(fc.nat(999999), { minLength: 1, maxLength: 200 }).map((pins) => pins.sort((a, b) => a - b));
  fc.assert(fc.property(fc.array(band, { minLength: 1, maxLength: 5 }), (bands) => {
    expect(ascending(unpackBands(packBands(bands)))).toEqual(bands);
  }));
});
