import type { Subject, SubjectField } from 'yibao-password-policy';

/** What the platform has on record of an insured person's access. The password itself is nowhere. */
export interface Account {
  readonly id: string;
  readonly subject: Subject;
  readonly passwordHash: string;
  /** Hashes of earlier passwords, the latest first; at most as many as `limits.ts` says. */
  readonly history?: readonly string[];
  /** Whether the person chose the password and it passed the check. Clear it wherever a password is reset. */
  readonly isChosen?: boolean;
  /** Fields that the counter found the person not to have, such as a phone: they are no longer asked for. */
  readonly absentFields?: readonly SubjectField[];
  /** Wrong passwords since the last right one; `limits.ts` says when log-in closes until the person is identified. */
  readonly failuresInARow?: number;
}
