import type { Subject } from 'yibao-password-policy';
import type { InsuredRow } from './InsuredRow';

/** The planted bug: the column `mobile` is forgotten. It compiles, and every example with `123456` still passes. */
export const toSubjectWithoutPhone = ({ idCard, fullName, ssCardNo }: InsuredRow): Subject => ({
  idNumber: idCard,
  name: fullName,
  cardNumber: ssCardNo,
});
