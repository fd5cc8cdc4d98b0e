import type { Blocklist } from '../types';

/** The second pass of a band counts in steps of 010101, so that 102030, 112131, 122232 are neighbours. */
const STEPS = [1, 10101];
const SPACE = 1e6;

/**
 * The PINs of a packed list as numbers, band by band, each band in no particular order. Bands are separated by a space,
 * the two passes of a band by `+`. A PIN is the distance to the one before, less one: small letters are leading places
 * (base 26, from a = 1), one digit or capital letter (base 36) ends it. The writer is `data/blocklists/packBands.ts`.
 *
 * Linear in the length of the text; not meant for text from elsewhere, which it does not check.
 *
 * @example unpackBands('1+00 aA+') // [[1, 0, 10101], [46]]
 */
export function unpackBands(packed: string): number[][] {
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
          pins.push((place * (STEPS[step] as number)) % SPACE);
        }
      }
    });
    return pins;
  });
}

/** The upper ranks of the bands in which popular PINs are packed. */
const BANDS = [30, 300, 1000, 2000, 10000];

/**
 * A blocklist of six-digit PINs from its packed bands. `bandOf` answers the upper rank of the band that holds the
 * PIN (30, 300, 1000, 2000, 10000), or undefined for a PIN that is not on the list and for everything that is not
 * six ASCII digits. The list is decoded once; a question takes constant time.
 *
 * @example createBlocklist('standard', packed).bandOf('123456') // 30
 */
export function createBlocklist(name: Blocklist['name'], packed: string): Blocklist {
  const bands = new Map<string, number | undefined>();
  unpackBands(packed).forEach((pins, i) => pins.forEach((pin) => bands.set(String(pin).padStart(6, '0'), BANDS[i])));
  return { name, bandOf: (pin) => bands.get(pin) };
}
