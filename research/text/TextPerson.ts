import type { Person } from '../attack/people/createPerson';

/** A person who does not exist, with everything that a platform may know. */
export interface TextPerson extends Person {
  readonly name: string;
  /** Surname first. */
  readonly namePinyin: readonly string[];
  readonly email: string;
  readonly username: string;
  readonly cardNumber: string;
}
