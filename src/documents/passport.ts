import { defineDocument } from './defineDocument';

/**
 * Passport in the two shapes that most have and that could be taken for something else: one letter and
 * eight digits (E12345678), two letters and seven digits (EA1234567). Other passports are other documents.
 * The number itself has no check digit.
 *
 * @example passport.normalize('EA1234567') // 'EA1234567'
 * @see National Immigration Administration, ordinary passport
 */
export const passport = /* @__PURE__ */ defineDocument({ shape: /^[A-Z](?:[A-Z]\d|\d\d)\d{6}$/ });
