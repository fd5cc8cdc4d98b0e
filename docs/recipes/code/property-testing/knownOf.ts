import type { Subject } from 'yibao-password-policy';
import type { InsuredRow } from './InsuredRow';

/** Everything that an attacker can read off a row, written down once more: not with the code under test. */
export const knownOf = (row: InsuredRow): Subject => ({
  idNumber: row.idCard,
  phone: row.mobile,
  name: row.fullName,
  cardNumber: row.ssCardNo,
});
