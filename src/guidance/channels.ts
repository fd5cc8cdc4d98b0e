import type { ChangeChannel, Credential } from '../types';

/** The name of a channel in code: one for each entry of `channels` and of every language. */
export type ChannelId =
  | 'national-app.voucher'
  | 'national-app.payment'
  | 'local-app'
  | 'mini-program.henan'
  | 'mini-program'
  | 'wechat-account.my-insurance'
  | 'agency-counter'
  | 'hospital-pharmacy'
  | 'hotline-12333'
  | 'hotline-agent'
  | 'bank-counter'
  | 'atm'
  | 'web-portal'
  | 'password-letter'
  | 'family-account';

/** What is true of a channel in every language. */
export interface ChannelFacts extends Omit<ChangeChannel, 'name' | 'steps' | 'note'> {
  id: ChannelId;
  credentials: readonly Credential[];
}

/** What one language says about every channel. Names of menus are in quotation marks, as the screen shows them. */
export type ChannelTexts = Record<ChannelId, Pick<ChangeChannel, 'name' | 'steps' | 'note'>>;

/**
 * The ways to set, change, reset or find a password, nationwide and of one province (six-digit `region`).
 *
 * Source: consumer guides, which agree on the ways and differ in the details; no official page was found for the
 * steps. So the facts are kept to what the guides say, and texts send people to the local office to confirm.
 * `needsCurrent` is `varies` where the guides disagree or say that regions do.
 */
export const channels: readonly ChannelFacts[] = [
  {
    id: 'national-app.voucher',
    credentials: ['medical-e-voucher'],
    operations: ['change', 'reset'],
    proofs: ['login', 'face'],
    needsCurrent: 'no',
    keypadOnly: false,
    formats: ['letterDigit6', 'pin6'],
  },
  {
    id: 'national-app.payment',
    credentials: ['medical-e-voucher', 'medical-insurance-card'],
    operations: ['set', 'change'],
    proofs: ['login', 'real-name'],
    needsCurrent: 'if-set',
    keypadOnly: false,
    formats: [],
  },
  {
    id: 'local-app',
    credentials: ['medical-e-voucher', 'medical-insurance-card'],
    operations: ['set', 'change', 'reset'],
    proofs: ['login', 'id-document', 'card'],
    needsCurrent: 'varies',
    keypadOnly: false,
    formats: [],
  },
  {
    id: 'mini-program.henan',
    region: '410000',
    credentials: ['medical-e-voucher'],
    operations: ['change', 'reset'],
    proofs: ['face'],
    needsCurrent: 'no',
    keypadOnly: false,
    formats: [],
  },
  {
    id: 'mini-program',
    credentials: ['medical-insurance-card', 'medical-e-voucher'],
    operations: ['set', 'change'],
    proofs: ['login', 'card'],
    needsCurrent: 'varies',
    keypadOnly: false,
    formats: [],
  },
  {
    id: 'wechat-account.my-insurance',
    credentials: ['medical-insurance-card', 'medical-e-voucher'],
    operations: ['reset'],
    proofs: ['sms-code'],
    needsCurrent: 'no',
    keypadOnly: false,
    formats: [],
  },
  {
    id: 'agency-counter',
    credentials: ['medical-insurance-card', 'social-security-card', 'medical-e-voucher', 'online-account'],
    operations: ['set', 'change', 'reset'],
    proofs: ['id-document', 'card'],
    needsCurrent: 'no',
    keypadOnly: false,
    formats: [],
  },
  {
    id: 'hospital-pharmacy',
    credentials: ['medical-insurance-card', 'social-security-card'],
    operations: ['set', 'change'],
    proofs: ['id-document', 'card'],
    needsCurrent: 'varies',
    keypadOnly: false,
    formats: [],
  },
  {
    id: 'hotline-12333',
    credentials: ['social-security-card', 'hotline-query'],
    operations: ['change'],
    proofs: ['current-password', 'card', 'id-document'],
    needsCurrent: 'yes',
    keypadOnly: true,
    formats: ['pin6'],
  },
  {
    id: 'hotline-agent',
    credentials: ['social-security-card', 'medical-insurance-card'],
    operations: ['reset', 'find'],
    proofs: ['id-document'],
    needsCurrent: 'no',
    keypadOnly: false,
    formats: [],
  },
  {
    id: 'bank-counter',
    credentials: ['bank-account', 'social-security-card', 'medical-insurance-card'],
    operations: ['change', 'reset'],
    proofs: ['id-document', 'card'],
    needsCurrent: 'no',
    keypadOnly: false,
    formats: [],
  },
  {
    id: 'atm',
    credentials: ['bank-account'],
    operations: ['change'],
    proofs: ['card', 'current-password'],
    needsCurrent: 'yes',
    keypadOnly: true,
    formats: ['pin6'],
  },
  {
    id: 'web-portal',
    credentials: ['online-account', 'medical-insurance-card', 'social-security-card'],
    operations: ['set', 'change', 'reset'],
    proofs: ['login', 'sms-code'],
    needsCurrent: 'varies',
    keypadOnly: false,
    formats: [],
  },
  {
    id: 'password-letter',
    credentials: ['social-security-card', 'medical-insurance-card', 'bank-account'],
    operations: ['find'],
    proofs: [],
    needsCurrent: 'no',
    keypadOnly: false,
    formats: [],
  },
  {
    id: 'family-account',
    credentials: ['medical-e-voucher', 'medical-insurance-card'],
    operations: ['change', 'reset'],
    proofs: ['login', 'face'],
    needsCurrent: 'no',
    keypadOnly: false,
    formats: [],
  },
];
