import { expect, test } from 'vitest';
import { isRefusedShape } from '../../blocklists/isRefusedShape';
import { strictBlocklist } from '../../../src/blocklists/strict';
import { standardPins } from '../../../src/blocklists/generated/standardPins';
import { strictPins } from '../../../src/blocklists/generated/strictPins';
import { unpackBands } from '../../../src/blocklists/createBlocklist';

const bands = unpackBands(strictPins[6], 6);

test('holds 10,000 different PINs in five bands', () => {
  expect(bands.map((band) => band.length)).toEqual([30, 270, 700, 1000, 8000]);
  expect(new Set(bands.flat()).size).toBe(10000);
});

test('begins with the standard list, band by band', () => {
  expect(bands.slice(0, 4)).toEqual(unpackBands(standardPins[6], 6));
});

test('beyond the first band no place is spent on a shape', () => {
  expect(
    bands
      .slice(1)
      .flat()
      .filter((pin) => isRefusedShape(String(pin).padStart(6, '0'))),
  ).toEqual([]);
});

test('answers the band', () => {
  const pin = (band: number): string => String(bands[band]?.[5]).padStart(6, '0');
  expect([0, 1, 2, 3, 4].map((band) => strictBlocklist.bandOf(pin(band)))).toEqual([30, 300, 1000, 2000, 10000]);
  expect(strictBlocklist.bandOf('739204')).toBeUndefined();
});
