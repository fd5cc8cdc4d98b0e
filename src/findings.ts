import { wordFinding } from './messages/wording';
import { findingCodes, findingOrder, kindOf, severityOf } from './policy/findingCodes';
import type { Finding, FindingCode, Messages, Policy, Severity } from './types';

/** What a finding may say besides its code. */
type Details = Omit<Partial<Finding>, 'code' | 'severity' | 'message'>;

/** The findings of one check while they are collected. */
export interface Findings {
  /** Adds a finding with its severity and its words, unless the policy turns the code off; `byDefault` replaces the code's default. */
  add(code: FindingCode, details?: Details, byDefault?: Severity): void;
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
 */
export const collectFindings = (
  policy: Pick<Policy, 'severities' | 'format'>,
  messages: Pick<Messages, 'findings' | 'classes' | 'separator'>,
): Findings => {
  const kind = kindOf(policy.format);
  const findings: Finding[] = [];
  let isComplete = true;
  const add: Findings['add'] = (code, details = {}, byDefault) => {
    if (findingCodes[code].isUnjudged) isComplete = false;
    const severity = severityOf(code, policy, byDefault);
    if (severity === 'off') return;
    const message = wordFinding(messages, code, details.params, kind);
    findings.push(Object.assign({ code, severity, message }, details));
  };
  return {
    add,
    isRefused: () => findings.some(({ severity }) => severity === 'reject'),
    isComplete: () => isComplete,
    sorted: () => findings.sort((a, b) => rankOf(a) - rankOf(b)),
  };
};
