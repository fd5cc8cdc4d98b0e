import { createBlocklist } from './createBlocklist';
import { strictPins } from './generated/strictPins';

/**
 * The 10,000 most popular six-digit PINs of the same model, for `strictness: 'strict'`; begins with the 2,000 of
 * `standardBlocklist`. Package entry `./blocklists/strict`.
 *
 * @example checkPassword(policy, candidate, { blocklist: strictBlocklist })
 */
export const strictBlocklist = /* @__PURE__ */ createBlocklist('strict', strictPins);
