import type { Blocklist } from '../types';
import { unpackBands } from './unpackBands';

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
