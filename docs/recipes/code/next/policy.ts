import { definePolicy } from 'yibao-password-policy';

export const policy = definePolicy({ region: '370600', credential: 'medical-insurance-card' });
