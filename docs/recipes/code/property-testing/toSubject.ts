import type { Subject } from 'yibao-password-policy';
import type { InsuredRow } from './InsuredRow';

/** What a check has to know, from a row of the register. */
export const toSubject = ({ idCard, mobile, fullName, ssCardNo }: InsuredRow): Subject => ({
  idNumber: idCard,
  phone: mobile,
  name: fullName,
  cardNumber: ssCardNo,
});
