import type { CharacterClass, Format } from '../types';
import { pin6 } from './pin6';
import { portal } from './portal';

const freeze = (
  minLength: number,
  maxLength: number,
  alphabet: Format['alphabet'],
  of?: CharacterClass[],
  atLeast?: number,
): Readonly<Format> =>
  Object.freeze(
    of === undefined || atLeast === undefined
      ? { minLength, maxLength, alphabet }
      : { minLength, maxLength, alphabet, classes: Object.freeze({ of: Object.freeze(of) as CharacterClass[], atLeast }) },
  );

/**
 * The named formats.
 *
 * - `pin6`: cards, voucher, 12333, bank (ISO 9564-1 allows 4 to 12 digits; six is the practice)
 * - `pin8`: query PIN of some regions
 * - `letterDigit6`: the national app as one guide describes it
 * - `portal`: online accounts and the e-card log-in, two of letter, digit, symbol
 * - `nist`: SP 800-63B-4, 3.1.1.2: 15 or more, no composition rules
 * - `djbh`: three of four classes, what 等保 assessors ask for (GB/T 22239-2019, 8.1.4.1 a)
 */
export const formats = /* @__PURE__ */ Object.freeze({
  pin6,
  pin8: /* @__PURE__ */ freeze(8, 8, 'digits'),
  letterDigit6: /* @__PURE__ */ freeze(6, 6, 'letters-digits'),
  portal,
  nist: /* @__PURE__ */ freeze(15, 64, 'printable'),
  djbh: /* @__PURE__ */ freeze(8, 20, 'printable', ['lower', 'upper', 'digit', 'symbol'], 3),
});
