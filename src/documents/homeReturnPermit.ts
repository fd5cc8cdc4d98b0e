import { defineDocument } from './defineDocument';

/**
 * Mainland travel permit for Hong Kong and Macau residents: H or M and eight digits, on older cards with two
 * more that count the renewals and change with them; HA or MA and seven digits for other nationals, since 2024.
 *
 * @example homeReturnPermit.fragments('H1234567801') // ['H1234567801', 'H12345678']
 * @see National Immigration Administration, samples of the permit
 */
export const homeReturnPermit = /* @__PURE__ */ defineDocument({
  shape: /^[HM](?:\d{8}|\d{10}|A\d{7})$/,
  otherForms: (number) => [number.slice(0, 9)],
});
