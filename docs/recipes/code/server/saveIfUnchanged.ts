import type { Account } from './Account';
import type { Parts } from './Parts';

/**
 * Writes to an account that was read before a slow hash, unless its password has changed in between: of two requests at
 * once the later one would otherwise bring the old password back. In a database: `UPDATE ... WHERE password_hash = ?`.
 */
export const saveIfUnchanged = ({ accounts }: Parts, read: Account, change: Partial<Account>): boolean => {
  const latest = accounts.get(read.id);
  if (latest?.passwordHash !== read.passwordHash) return false;
  accounts.set(read.id, { ...latest, ...change });
  return true;
};
