import { prepareSubject, type PreparedSubject } from 'yibao-password-policy';
import type { InsuredRow } from './InsuredRow';
import { policy } from './policy';
import { toSubject } from './toSubject';

/** Another planted bug: somebody kept the prepared subject to save time, and everybody gets the first one's. */
export const toSubjectOnce = (): ((row: InsuredRow) => PreparedSubject) => {
  let kept: PreparedSubject | undefined;
  return (row) => (kept ??= prepareSubject(policy, toSubject(row)));
};
