import type { Blocklist } from '../types';

/** The second pass of a band counts in steps of 010101, so that 102030, 112131, 122232 are neighbours. */
const STEPS = [1, 10101];

/**
 * The PINs of a packed list as numbers, band by band, each band in no particular order. Bands are separated by a space,
 * the two passes of a band by `+`. A PIN is the distance to the one before, less one: small letters are leading places
 * (base 26, from a = 1), one digit or capital letter (base 36) ends it. The writer is `data/blocklists/packBands.ts`.
 *
 * Linear in the length of the text; not meant for text from elsewhere, which it does not check.
 *
 * @param digits of each PIN
 * @example unpackBands('1+00 aA+', 6) // [[1, 0, 10101], [46]]
 */
export function unpackBands(packed: string, digits: number): number[][] {
  return packed.split(' ').map((band) => {
    const pins: number[] = [];
    band.split('+').forEach((pass, step) => {
      let place = -1;
      let leading = 0;
      for (let i = 0; i < pass.length; i++) {
        const code = pass.charCodeAt(i);
        if (code > 96) {
          leading = leading * 26 + code - 96;
        } else {
          place += leading * 36 + code - (code > 64 ? 54 : 47);
          leading = 0;
          pins.push((place * (STEPS[step] as number)) % 10 ** digits);
        }
      }
    });
    return pins;
  });
}

/** The upper ranks of the bands in which popular PINs of each length are packed. */
const BANDS: Readonly<Record<number, readonly number[]>> = {
  6: [30, 300, 1000, 2000, 10000],
  8: [300, 1000],
};

/** The packed bands of a list by the length of its PINs. */
export interface PackedPins {
  readonly 6: string;
  readonly 8: string;
}

const decode = (packed: PackedPins): Map<string, number> => {
  const bands = new Map<string, number>();
  for (const digits of [6, 8] as const) {
    unpackBands(packed[digits], digits).forEach((pins, i) => {
      const band = BANDS[digits]?.[i];
      if (band !== undefined) for (const pin of pins) bands.set(String(pin).padStart(digits, '0'), band);
    });
  }
  return bands;
};

/**
 * Answers the upper rank of the band that holds a PIN, undefined for one that is not there. The bands are decoded at
 * the first question; every other takes constant time.
 */
export const createBandLookup = (packed: PackedPins): ((pin: string) => number | undefined) => {
  let bands: Map<string, number> | undefined;
  return (pin) => {
    bands = bands ?? decode(packed);
    return bands.get(pin);
  };
};

/**
 * A blocklist of PINs of six and eight digits from its packed bands. `bandOf` answers the upper rank of the band that
 * holds the PIN (six digits: 30, 300, 1000, 2000, 10000; eight: 300, 1000), or undefined for a PIN that is not on the
 * list and for everything else. Nothing is decoded before the first question.
 *
 * @example createBlocklist('standard', packed).bandOf('123456') // 30
 */
export const createBlocklist = (name: Blocklist['name'], packed: PackedPins): Blocklist => ({
  name,
  bandOf: createBandLookup(packed),
});
