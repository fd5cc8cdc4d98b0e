import { generalMessage } from '../adapters/createValidator';
import type { Finding, FindingCode, Verdict } from '../types';
import { isList, requireObject, requireString } from '../util';
import type { PasswordForm, PasswordFormOptions } from './options';

/** What a server says of a new password: its findings, or one sentence with the codes. */
type Answer = Parameters<PasswordForm['refuse']>[0];

/** What a server says, as it would come in JSON: its verdict's findings, or the codes alone with one sentence for all. */
const readAnswer = (given: Answer): { message: string | undefined; findings: Finding[] } => {
  try {
    const answer = JSON.parse(JSON.stringify(given)) as Answer;
    const { message, codes = [] } = answer as Exclude<Answer, readonly Finding[]>;
    if (!isList(answer)) requireObject(answer, 'answer');
    const findings = isList(answer)
      ? (answer as Finding[])
      : codes.map((code): Finding => ({ code, severity: 'reject', message: message ?? '' }));
    for (const finding of findings) {
      requireString(finding.code, 'code');
      requireString(finding.message ?? '', 'message');
    }
    requireString(message ?? '', 'message');
    return { message, findings };
  } catch {
    throw new TypeError('answer: neither findings nor codes');
  }
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
  const { message, findings } = readAnswer(answer);
  const [first] = rejectsOf({ findings });
  return {
    accepted: false,
    complete: true,
    message: message || (first && first.message) || generalMessage(options),
    guesses: 0,
    findings,
    notes: [],
    dataVersion: options.policy.dataVersion,
  };
};
