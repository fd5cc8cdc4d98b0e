import { definePolicy } from 'yibao-password-policy';
import { hashPassword } from '../server/hashPassword';

export const policy = definePolicy({ region: '370600', credential: 'medical-insurance-card' });

/** One, in memory, for whoever asks: your own sessions, limits and database take this place. */
const account = {
  username: 'zhangwei',
  subject: { idNumber: '37069919900108009X', phone: '13900005274' },
  passwordHash: await hashPassword('108009'),
};

export const readAccount = async () => account;
export const savePassword = async (password: string): Promise<void> => {
  account.passwordHash = await hashPassword(password);
};
