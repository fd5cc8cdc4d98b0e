import type { Subject } from 'yibao-password-policy';

/** What the platform has on record. The password itself is nowhere. */
export interface Account {
  id: string;
  subject: Subject;
  passwordHash: string;
}
