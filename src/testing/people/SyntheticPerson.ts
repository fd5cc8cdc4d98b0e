/**
 * A person who does not exist, fully known: every field one string, all of one piece. Assignable to `Subject`.
 */
export interface SyntheticPerson {
  /** A resident ID number of 18 characters; its area code is a province's, which no office ever put into a number. */
  readonly idNumber: string;
  /** 'YYYY-MM-DD', as the ID number states it. */
  readonly birthDate: string;
  /** A mainland mobile number that begins with 154, which is not allocated. */
  readonly phone: string;
  readonly name: string;
  readonly namePinyin: readonly string[];
  /** One letter and eight digits. */
  readonly cardNumber: string;
  readonly personalNumber: string;
  readonly medicalInsuranceNumber: string;
  /** 19 digits, made up; nobody computed a check digit. */
  readonly bankCardNumber: string;
  readonly unitNumber: string;
  /** Below example.com, which nobody owns. */
  readonly email: string;
  readonly username: string;
}
