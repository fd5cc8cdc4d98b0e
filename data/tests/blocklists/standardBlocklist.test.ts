import { describe, expect, test } from 'vitest';
import { isRefusedShape } from '../../blocklists/isRefusedShape';
import { topPins } from '../../blocklists/sourceA';
import { standardBlocklist } from '../../../src/blocklists/standard';
import { standardPins } from '../../../src/blocklists/generated/standardPins';
import { unpackBands } from '../../../src/blocklists/createBlocklist';

const bands = unpackBands(standardPins[6], 6);

describe('standardBlocklist', () => {
  test('holds 2,000 different PINs: 30, 270, 700 and 1,000', () => {
    expect(bands.map((band) => band.length)).toEqual([30, 270, 700, 1000]);
    expect(new Set(bands.flat()).size).toBe(2000);
    expect(bands.flat().every((pin) => pin >= 0 && pin <= 999999)).toBe(true);
  });

  test.each(Object.keys(topPins))('%s of the published top ten is in the first band', (pin) => {
    expect(standardBlocklist.bandOf(pin)).toBe(30);
  });

  test('beyond the first band no place is spent on a shape that is refused anyway', () => {
    expect(
      bands
        .slice(1)
        .flat()
        .filter((pin) => isRefusedShape(String(pin).padStart(6, '0'))),
    ).toEqual([]);
  });

  test.each(['100200', '201314', '198585', '861001', '314159', '110120'])('%s is listed', (pin) => {
    expect(standardBlocklist.bandOf(pin)).toBeDefined();
  });

  test.each(['739204', '048271', '602937', '', '12345', '1234567'])('%j is not listed', (pin) => {
    expect(standardBlocklist.bandOf(pin)).toBeUndefined();
  });

  test('refuses 0.2 % of all PINs', () => {
    let listed = 0;
    for (let pin = 0; pin < 1_000_000; pin++) if (standardBlocklist.bandOf(String(pin).padStart(6, '0'))) listed++;
    expect(listed).toBe(2000);
  });
});
