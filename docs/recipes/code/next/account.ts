import type { Subject } from 'yibao-password-policy';
import { hashPassword } from '../server/hashPassword';
import { verifyPassword } from '../server/verifyPassword';

interface Account {
  username: string;
  subject: Subject;
  passwordHash: string;
}

/** In memory, and one: your own sessions and database take this place. */
const account: Account = {
  username: 'zhangwei',
  subject: { idNumber: '37069919900108009X', phone: '13900005274' },
  passwordHash: await hashPassword('108009'),
};

/** Of whoever is signed in; a page without a session ends here. */
export const readAccount = async (): Promise<Account> => account;

/** Counts the failures too, as the server recipes do. */
export const isCurrentPassword = async ({ passwordHash }: Account, attempts: readonly string[]): Promise<boolean> => {
  for (const attempt of attempts) if (await verifyPassword(attempt, passwordHash)) return true;
  return false;
};

export const savePassword = async (changed: Account, password: string): Promise<void> => {
  changed.passwordHash = await hashPassword(password);
};
