import type { Credential } from 'yibao-password-policy';

/** What the visitor has chosen and typed. Only the first four may leave the page, in its address. */
export interface PlaygroundState {
  region: string;
  credential: Credential;
  /** `id` of one of the invented people. */
  person: string;
  strictness: 'standard' | 'strict';
  candidate: string;
  currentPassword: string;
}
