import { defineDocument } from './defineDocument';
import { weightedSum } from './weightedSum';

const withoutCheck = (number: string): string => number.replace(/(\d{6}).$/, '$1');

/** A missing first letter counts 36, which is 3 modulo 11; A stands for ten. */
const withCheck = (bare: string): string =>
  bare + '0A987654321'.charAt(weightedSum(`3${bare}`.slice(-8), '98765432') % 11);

/**
 * Hong Kong identity card: one or two letters, six digits, and a check digit in brackets that is A for ten
 * and officially no part of the number. All letters are taken: lists of prefixes refuse real cards.
 *
 * @example hongKongId.fragments('A1234563') // ['A1234563', 'A123456']
 * @see Digital Policy Office of Hong Kong, common schema, Hong Kong identity card number
 */
export const hongKongId = /* @__PURE__ */ defineDocument({
  shape: /^[A-Z]{1,2}\d{6}[\dA]?$/,
  otherForms: (number) => {
    const bare = withoutCheck(number);
    return [bare === number ? withCheck(bare) : bare];
  },
  checkHolds: (number) => {
    const bare = withoutCheck(number);
    return bare === number || number === withCheck(bare);
  },
});
