import { checkInitialPassword } from './checkInitialPassword';
import type { Policy, PreparedSubject, Subject } from './types';

/**
 * Whether a password is one the subject's credential may have been issued with. The short form of `checkInitialPassword`.
 *
 * @throws as `checkInitialPassword`
 * @example isInitialPassword(policy, '123456', {}) // true
 */
export const isInitialPassword = (policy: Policy, password: string, subject: Subject | PreparedSubject): boolean =>
  checkInitialPassword(policy, password, subject).isInitial;
