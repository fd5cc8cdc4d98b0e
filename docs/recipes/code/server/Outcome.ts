import type { LogEntry } from './Log';

/** What an endpoint answers, whichever framework sends it. */
export interface Outcome {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** Seconds for the header Retry-After. */
  readonly retryAfter?: number;
  /** The line for the log, where there is one. */
  readonly entry?: LogEntry;
}
