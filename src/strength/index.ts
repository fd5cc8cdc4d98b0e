import { dictionary } from '@zxcvbn-ts/language-common';
import type { StrengthMeter } from '../types';
import { buildMeter, type StrengthMeterOptions } from './meter';

export type { StrengthMeter, StrengthMeterOptions };
export { zhLanguage } from './zhLanguage';

/**
 * A meter of text passwords on top of zxcvbn-ts with its full list of 49,000 passwords and Chinese: for a policy with
 * `meter: 'full'`, as `context.strength`.
 *
 * The engine is built at the first measure (some tens of milliseconds, about 7 MB) and kept by the meter: make one
 * and share it. A measure takes about a millisecond, bounded whatever the candidate; it never returns the candidate or
 * a word. The same candidate and words give the same result at any date.
 *
 * @param options further word lists
 * @throws {TypeError} for options that are not an object, and a `dictionary` whose entries are not lists of texts
 * @example
 * const strength = createStrengthMeter();
 * checkPassword(definePolicy({ credential: 'online-account', meter: 'full' }), candidate, { strength });
 * @see D. L. Wheeler: zxcvbn: Low-Budget Password Strength Estimation. USENIX Security 2016
 */
export const createStrengthMeter = (options?: StrengthMeterOptions): StrengthMeter =>
  // The name `diceware` is the one under which the engine prices these words as drawn by dice, not by their alphabet.
  buildMeter(
    'full',
    () => ({ passwords: dictionary['passwords-common'], diceware: dictionary['diceware-common'] }),
    options,
  );
