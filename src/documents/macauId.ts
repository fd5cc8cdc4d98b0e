import { defineDocument } from './defineDocument';

/**
 * Macau resident identity card: 1, 5 or 7, six digits, and a digit that is usually printed in brackets.
 * How that digit follows from the others is not public, so every one is taken.
 *
 * @example macauId.fragments('74312433') // ['74312433', '7431243']
 */
export const macauId = /* @__PURE__ */ defineDocument({
  shape: /^[157]\d{7}$/,
  otherForms: (number) => [number.slice(0, 7)],
});
