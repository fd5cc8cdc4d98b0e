import { defineDocument } from './defineDocument';
import { nationalNumber } from './nationalNumber';

/**
 * Residence permit for Hong Kong (81), Macau (82) and Taiwan (83) residents: 18 characters, coded like a
 * resident ID number. There never was one of 15 digits.
 *
 * @example residencePermit.birthDates('830000199201300022') // [{ year: 1992, month: 1, day: 30 }]
 * @see 国办发〔2018〕81号, article 3
 */
export const residencePermit = /* @__PURE__ */ defineDocument({
  shape: /^8[123]\d{15}[\dX]$/,
  birthDates: nationalNumber.birthDates,
  checkHolds: nationalNumber.checkHolds,
});
