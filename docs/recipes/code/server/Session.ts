/** Somebody who is signed in. */
export interface Session {
  readonly accountId: string;
  /** The initial password may still be in use: nothing but a change is allowed, and only with a second proof. */
  mustChange: boolean;
  /** When it ends, in milliseconds since 1970. */
  readonly until: number;
}
