import { unpackWords } from '../blocklists/unpackWords';
import type { StrengthMeter } from '../types';
import { packedPasswords } from './generated/lightPasswords';
import { buildMeter, type StrengthMeterOptions } from './meter';

export type { StrengthMeter, StrengthMeterOptions };
export { zhLanguage } from './zhLanguage';

/**
 * The meter of `./strength` with the 10,000 commonest passwords but for dates, instead of 49,000, at about a quarter of the
 * size: for a policy with `meter: 'light'`, as `context.strength`.
 *
 * Everything else is alike: built at the first measure and kept by the meter, bounded, the same at any date.
 *
 * @param options further word lists
 * @throws {TypeError} for options that are not an object, and a `dictionary` whose entries are not lists of texts
 * @example
 * const strength = createStrengthMeter();
 * checkPassword(definePolicy({ credential: 'online-account', meter: 'light' }), candidate, { strength });
 */
export const createStrengthMeter = (options?: StrengthMeterOptions): StrengthMeter =>
  buildMeter('light', () => ({ passwords: unpackWords(packedPasswords) }), options);
