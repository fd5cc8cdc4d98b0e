/** Somebody who is signed in. */
export interface Session {
  readonly accountId: string;
  /** The initial password is still in use: nothing but a change is allowed. */
  mustChange: boolean;
}
