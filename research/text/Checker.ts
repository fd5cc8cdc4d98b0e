import type { TextPerson } from './TextPerson';

/** Something that accepts or refuses a password. */
export interface Checker {
  readonly name: string;
  /** Slow checkers are asked about one in so many. */
  readonly every: number;
  /** Without a person nothing is known of anyone. */
  readonly accepts: (password: string, person?: TextPerson) => boolean;
}
