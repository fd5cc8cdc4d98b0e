import type { Finding, FindingCode, Requirement } from 'yibao-password-policy';

/** met and unmet are shown as words; pending: nothing can be said yet. */
export type Tick = 'met' | 'unmet' | 'pending';

export interface TickedRequirement extends Requirement {
  tick: Tick;
}

/** What the page knows besides the candidate: a line about something unknown stays pending. */
export interface Known {
  subject: boolean;
  currentPassword: boolean;
}

const LENGTH: readonly FindingCode[] = ['requirement.too-short', 'requirement.too-long', 'requirement.digits-only'];
const SHAPES: readonly FindingCode[] = ['pattern.repeated', 'pattern.sequence', 'pattern.keypad-path'];

/** The line of the list that speaks for a code. */
const lineOf = (code: FindingCode): string => {
  if (LENGTH.includes(code)) return 'length';
  if (SHAPES.includes(code)) return 'shapes';
  return code.startsWith('requirement.') || code === 'pattern.all-digits' ? code : (code.split('.')[0] ?? code);
};

const firstOf = ({ codes: [code = 'guessable'] }: Requirement): FindingCode => code;

const isForm = (line: Requirement): boolean =>
  firstOf(line).startsWith('requirement.') || firstOf(line) === 'pattern.all-digits';

/**
 * The lines of `listRequirements` with a tick each, for a candidate that is being typed.
 *
 * What the password must not be is only ticked off once it has its form: of three digits nobody can say that they are
 * not the initial password.
 *
 * @param findings of the verdict on the candidate
 * @example tickRequirements(listRequirements(policy), '123456', verdict.findings, { subject: true, currentPassword: false })
 */
export const tickRequirements = (
  requirements: readonly Requirement[],
  candidate: string,
  findings: readonly Finding[],
  known: Known,
): TickedRequirement[] => {
  const refused = findings.filter(({ severity }) => severity === 'reject').map(({ code }) => lineOf(code));
  const isUnmet = (line: Requirement): boolean => refused.includes(lineOf(firstOf(line)));
  const hasForm = !requirements.some((line) => isForm(line) && isUnmet(line));

  const tickOf = (line: Requirement): Tick => {
    if (candidate === '') return 'pending';
    if (isUnmet(line)) return 'unmet';
    if (isForm(line)) return 'met';
    if (lineOf(firstOf(line)) === 'subject' && !known.subject) return 'pending';
    if (lineOf(firstOf(line)) === 'reuse' && !known.currentPassword) return 'pending';
    return hasForm ? 'met' : 'pending';
  };
  return requirements.map((line) => ({ ...line, tick: tickOf(line) }));
};
