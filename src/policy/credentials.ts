import type { Credential, Format } from '../types';
import { pin6 } from './pin6';
import { portal } from './portal';

/** Every credential with the format it has where no region says otherwise. */
export const credentials: Readonly<Record<Credential, Readonly<Format>>> = Object.freeze({
  'social-security-card': pin6,
  'medical-insurance-card': pin6,
  'medical-e-voucher': pin6,
  'e-social-security-card': portal,
  'online-account': portal,
  'hotline-query': pin6,
  'bank-account': pin6,
});
