import { timingSafeEqual } from 'node:crypto';
import { hashPassword } from './hashPassword';

/** Whether a password is the one that was hashed. */
export const verifyPassword = async (password: string, passwordHash: string): Promise<boolean> => {
  const [, cost, salt = ''] = passwordHash.split('$');
  const again = await hashPassword(password, Number(cost), Buffer.from(salt, 'base64'));
  return again.length === passwordHash.length && timingSafeEqual(Buffer.from(again), Buffer.from(passwordHash));
};
