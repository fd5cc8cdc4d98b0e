import { defineDocument } from './defineDocument';

/**
 * Anything else with 5 to 18 letters and digits, at least one of them a digit: foreign passports, military cards, birth certificates.
 * Every number of the other kinds has this shape too, so it is asked only when none of them matches.
 *
 * @example otherDocument.normalize('C01X00T47') // 'C01X00T47'
 */
export const otherDocument = /* @__PURE__ */ defineDocument({ shape: /^(?=.*\d)[A-Z\d]{5,18}$/ });
