import type { Policy } from 'yibao-password-policy';
import type { Account } from './Account';
import type { Hasher } from './createHasher';
import type { Limits } from './createLimits';
import type { Metrics } from './createMetrics';
import type { createProofs } from './createProofs';
import type { createSessions } from './createSessions';

/** How the platform reaches a person apart from the page: SMS, letter, app. */
export interface Messenger {
  /** To the phone that is on record, never to one that the request names. */
  sendCode(account: Account, code: string): Promise<void>;
  /** So that whoever did not change the password learns of it. */
  tellChanged(account: Account): Promise<void>;
}

/** What the endpoints work with. */
export interface Parts {
  readonly policy: Policy;
  readonly accounts: Map<string, Account>;
  readonly hasher: Hasher;
  readonly limits: Limits;
  readonly sessions: ReturnType<typeof createSessions>;
  readonly proofs: ReturnType<typeof createProofs>;
  readonly metrics: Metrics;
  readonly messenger: Messenger;
}
