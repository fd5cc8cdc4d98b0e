import { defineDocument } from './defineDocument';

/**
 * Mainland travel permit for Taiwan residents: eight digits; in older booklets two more that count the
 * renewals, and sometimes a letter in brackets, which is dropped.
 *
 * @example taiwanTravelPermit.fragments('0123456701') // ['0123456701', '01234567']
 * @see National Immigration Administration, samples of the permit
 */
export const taiwanTravelPermit = /* @__PURE__ */ defineDocument({
  shape: /^\d{8}(?:\d\d)?$/,
  otherForms: (number) => [number.slice(0, 8)],
});
