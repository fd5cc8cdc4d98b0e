/** One line of a log: what happened and why, never to whom, never what was typed. */
export interface LogEntry {
  event: 'password-changed' | 'password-refused' | 'change-forced' | 'login-failed' | 'limited' | 'request-failed';
  codes?: readonly string[];
  status?: number;
}

export type Log = (entry: LogEntry) => void;
