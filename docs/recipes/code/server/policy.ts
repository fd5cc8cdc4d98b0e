import { definePolicy } from 'yibao-password-policy';

/** The one policy: sent to the page as JSON, and enforced here. */
export const policy = definePolicy({
  region: '500000',
  credential: 'social-security-card',
  requiredSubject: ['idNumber', 'phone'],
});
