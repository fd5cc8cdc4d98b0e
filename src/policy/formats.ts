import type { CharacterClass, Credential, Format } from '../types';

/** Six digits: cards, voucher, 12333, bank (ISO 9564-1 allows 4 to 12 digits; six is the practice). */
export const pin6: Readonly<Format> = /* @__PURE__ */ Object.freeze({
  minLength: 6,
  maxLength: 6,
  alphabet: 'digits' as const,
});

const classes: CharacterClass[] = ['letter', 'digit', 'symbol'];

/** Online accounts and the e-card log-in: two of letter, digit, symbol. */
export const portal: Readonly<Format> = /* @__PURE__ */ Object.freeze({
  minLength: 8,
  maxLength: 20,
  alphabet: 'printable' as const,
  classes: /* @__PURE__ */ Object.freeze({
    of: /* @__PURE__ */ Object.freeze(classes) as CharacterClass[],
    atLeast: 2,
  }),
});

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
      : {
          minLength,
          maxLength,
          alphabet,
          classes: Object.freeze({ of: Object.freeze(of) as CharacterClass[], atLeast }),
        },
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

/** Every credential with the format it has where no region says otherwise. */
export const credentials: Readonly<Record<Credential, Readonly<Format>>> = Object.freeze({
  'social-security-card': pin6,
  'medical-insurance-card': pin6,
  'medical-e-voucher': pin6,
  'e-social-security-card': portal,
  'online-account': portal,
  'hotline-query': pin6,
  'bank-account': pin6,
});
