import { generalMessage } from '../adapters/createValidator';
import type { Finding, FindingCode, Verdict } from '../types';
import { requireObject } from '../util';
import type { PasswordForm, PasswordFormOptions } from './options';

/** What a server says of a new password: its findings, or one sentence with the codes. */
type Answer = Parameters<PasswordForm['refuse']>[0];

/** As findings: a server may send its verdict's, or the codes alone with one sentence for all. */
const findingsOf = (answer: Answer): Finding[] => {
  if (Array.isArray(answer)) return (answer as readonly Finding[]).slice();
  requireObject(answer, 'answer');
  const { message = '', codes = [] } = answer as Exclude<Answer, readonly Finding[]>;
  return codes.map((code) => ({ code, severity: 'reject', message }));
};

/** The findings that refuse. */
export const rejectsOf = ({ findings }: Pick<Verdict, 'findings'>): Finding[] =>
  findings.filter(({ severity }) => severity === 'reject');

/** The codes of the findings that refuse. */
export const codesOf = (verdict: Pick<Verdict, 'findings'>): FindingCode[] =>
  rejectsOf(verdict).map(({ code }) => code);

/**
 * What a server says, as a verdict of this form.
 *
 * @throws {TypeError} for an answer of another kind
 * @example verdictOf({ message: '…', codes: ['initial-password'] }, { policy }).accepted // false
 */
export const verdictOf = (answer: Answer, options: Pick<PasswordFormOptions, 'policy' | 'messages'>): Verdict => {
  const findings = findingsOf(answer);
  const [first] = rejectsOf({ findings });
  return {
    accepted: false,
    complete: true,
    message: ('message' in answer ? answer.message : first && first.message) || generalMessage(options),
    guesses: 0,
    findings,
    notes: [],
    dataVersion: options.policy.dataVersion,
  };
};
