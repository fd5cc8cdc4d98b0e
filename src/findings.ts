import { wordFinding } from './messages/wording';
import { findingOrder, severityOf } from './policy/findingCodes';
import type { Finding, FindingCode, Messages, Policy, Severity } from './types';

/** What a finding may say besides its code. */
type Details = Omit<Partial<Finding>, 'code' | 'severity' | 'message'>;

/** The findings of one check while they are collected. */
export interface Findings {
  /** Adds a finding with its severity and its words, unless the policy turns the code off; `byDefault` replaces the code's default. */
  add(code: FindingCode, details?: Details, byDefault?: Severity): void;
  /** Adds one that says that something could not be judged. */
  addIncomplete(code: FindingCode, params?: Finding['params']): void;
  /** Whether one of them refuses. */
  isRefused(): boolean;
  /** Whether everything could be judged. */
  isComplete(): boolean;
  /** Rejects before warnings; within each in the order of the codes. */
  sorted(): Finding[];
}

const rankOf = ({ code, severity }: Finding): number =>
  findingOrder.indexOf(code) + (severity === 'reject' ? 0 : findingOrder.length);

/**
 * Collects the findings of one check: gives each its severity under the policy and its words.
 *
 * @param kind which of two wordings a catalogue may have for a code
 */
export const collectFindings = (
  { severities }: Pick<Policy, 'severities'>,
  messages: Pick<Messages, 'findings' | 'classes' | 'separator'>,
  kind: 'digits' | 'text',
): Findings => {
  const findings: Finding[] = [];
  let isComplete = true;
  const add: Findings['add'] = (code, details = {}, byDefault) => {
    const severity = severityOf(code, severities, byDefault);
    if (severity === 'off') return;
    findings.push({ code, severity, message: wordFinding(messages, code, details.params, kind), ...details });
  };
  return {
    add,
    addIncomplete: (code, params) => {
      isComplete = false;
      add(code, params && { params });
    },
    isRefused: () => findings.some(({ severity }) => severity === 'reject'),
    isComplete: () => isComplete,
    sorted: () => findings.sort((a, b) => rankOf(a) - rankOf(b)),
  };
};
