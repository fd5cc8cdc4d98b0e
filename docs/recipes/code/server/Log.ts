import type { AuditEvent } from 'yibao-password-policy';

/** What happened to a verdict on a new password: the codes, never the rule or the person. */
export interface CheckEntry extends AuditEvent {
  readonly event: 'password-changed' | 'password-refused' | 'check-incomplete';
}

/** Everything else that is worth a line. */
export interface PlainEntry {
  readonly event:
    | 'login-failed'
    | 'change-forced'
    | 'current-wrong'
    | 'password-used-before'
    | 'proof-sent'
    | 'proof-wrong'
    | 'proof-impossible'
    | 'limited'
    | 'busy'
    | 'unavailable'
    | 'stopped'
    | 'request-failed';
  /** The status of the answer, where the framework chose it. */
  readonly status?: number;
  /** Why the server has stopped: a code of the library. */
  readonly reason?: string;
}

/** One line of a log: what happened and why, never to whom, never what was typed. */
export type LogEntry = CheckEntry | PlainEntry;

export type Log = (entry: LogEntry) => void;
