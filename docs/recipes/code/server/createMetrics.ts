import { limits } from './limits';
import type { LogEntry } from './Log';

const add = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

/**
 * Counts for a monitor: by event, by code, and by rule whose initial passwords are still in use. Nothing is counted by
 * account, and a rule with few hits is not shown: beside the time of a log-in it would be somebody's password.
 */
export const createMetrics = () => {
  const events = new Map<string, number>();
  const codes = new Map<string, number>();
  const rules = new Map<string, number>();
  return {
    count: (entry: LogEntry): void => {
      add(events, entry.event);
      if ('codes' in entry) for (const code of entry.codes) add(codes, code);
    },
    countRules: (ruleIds: readonly string[]): void => {
      for (const ruleId of ruleIds) add(rules, ruleId);
    },
    /** In the text format of Prometheus. For a port that only the monitor reaches. */
    render: (): string => {
      const lines = (name: string, label: string, counts: Map<string, number>, from: number): string[] =>
        [...counts]
          .filter(([, count]) => count >= from)
          .map(([value, count]) => `password_${name}_total{${label}="${value}"} ${count}`);
      return [
        ...lines('events', 'event', events, 1),
        ...lines('codes', 'code', codes, 1),
        ...lines('initial', 'rule', rules, limits.shownCount),
        '',
      ].join('\n');
    },
  };
};

export type Metrics = ReturnType<typeof createMetrics>;
