import { definePolicy } from 'yibao-password-policy';

export const policy = definePolicy({ region: '361000', credential: 'social-security-card' });
