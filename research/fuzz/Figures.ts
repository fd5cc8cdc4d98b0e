import type { Outcome } from './fuzz';

/** What a run of `npm run fuzz:guided` came to. */
export interface Figures {
  minutes: number;
  seed: number;
  node: string;
  /** In all of the bundle. */
  blocks: number;
  targets: Record<string, Omit<Outcome, 'crashes'> & { crashes: number }>;
}
