import { definePolicy } from 'yibao-password-policy';

/**
 * The one policy that decides. Pages get what `toPublicPolicy` makes of it. `letter` is what an operator's own letters
 * say: the same for everybody, so it never leaves the server.
 */
export const policy = definePolicy({
  region: '500000',
  credential: 'social-security-card',
  requiredSubject: ['idNumber', 'phone'],
  initialPasswords: [{ id: 'letter', rule: { type: 'fixed', value: '580473' } }],
});
