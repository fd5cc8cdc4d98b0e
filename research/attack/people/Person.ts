/** A person who does not exist. */
export interface Person {
  readonly region: string;
  readonly idNumber: string;
  /** YYYY-MM-DD */
  readonly birthDate: string;
  readonly phone: string;
}
