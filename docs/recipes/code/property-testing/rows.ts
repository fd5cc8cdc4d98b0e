import type fc from 'fast-check';
import { people } from 'yibao-password-policy/testing';
import type { InsuredRow } from './InsuredRow';

/** Rows of the register for people who do not exist. */
export const rows = (): fc.Arbitrary<InsuredRow> =>
  people().map(({ idNumber, phone, name, cardNumber }) => ({
    idCard: idNumber,
    mobile: phone,
    fullName: name,
    ssCardNo: cardNumber,
  }));
