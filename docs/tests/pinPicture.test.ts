import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import counts from '../generators/pins/counts.json';
import { judgePin, PINS } from '../generators/pins/judgePins';
import { colors, kinds } from '../generators/pins/kinds';

const SIDE = 1000;

/** The pixels of the picture that is in the folder of the site, and its palette. */
const readPicture = (theme: 'light' | 'dark'): { pixels: Buffer; palette: Buffer } => {
  const file = readFileSync(`docs/public/images/pins-${theme}.png`);
  const find = (type: string): Buffer => {
    const at = file.indexOf(type, 8, 'latin1');
    return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
  };
  const rows = inflateSync(find('IDAT'));
  const pixels = Buffer.concat(
    Array.from({ length: SIDE }, (_, row) => rows.subarray(row * (SIDE + 1) + 1, (row + 1) * (SIDE + 1))),
  );
  return { pixels, palette: find('PLTE') };
};

test.each(['light', 'dark'] as const)(
  'the %s picture shows what the library says (docs/generators/buildPinPicture.ts)',
  (theme) => {
    const { pixels, palette } = readPicture(theme);
    expect(pixels).toHaveLength(PINS);
    expect([...palette]).toEqual(kinds.flatMap((kind) => colors[theme][kind]));
    // Every 211th, and the neighbourhood of the shapes that everybody knows.
    const sample = [
      ...Array.from({ length: PINS / 211 }, (_, i) => i * 211),
      123456,
      111111,
      900108,
      19900,
      520131,
      0,
      999999,
    ];
    for (const pin of sample) expect(kinds[pixels[pin] ?? -1], String(pin)).toBe(judgePin(pin));
  },
);

test('the counts of the legend are those of the picture', () => {
  const { pixels } = readPicture('light');
  for (const [place, kind] of kinds.entries())
    expect(counts[kind], kind).toBe(pixels.filter((pixel) => pixel === place).length);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(PINS);
});
