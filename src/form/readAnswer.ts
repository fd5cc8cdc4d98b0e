import { wordFinding } from '../messages/wording';
import { findingOrder, kindOf, severityOf } from '../policy/findingCodes';
import type { Finding, FindingCode, Messages, Policy, Verdict } from '../types';
import { isList, requireObject, requireString } from '../util';
import type { PasswordForm } from './options';
import { textsOf } from './texts';

/** What a server says of a new password: its findings, or one sentence with the codes. */
type Answer = Parameters<PasswordForm['refuse']>[0];

/** What a form knows of a value that a server refuses. */
interface Known {
  /** The policy of the page, which may be older than the server's. */
  readonly policy: Pick<Policy, 'format' | 'severities' | 'dataVersion'>;
  /** The catalogue of now, complete. */
  readonly messages: Messages;
  /** What the page itself says of the value. */
  readonly verdict?: Pick<Verdict, 'findings'> | undefined;
}

/** A clause that asks for a number or for classes that nobody told, and what comes after it. */
const UNFILLED = /(^|[，；,;])[^，；,;]*\{\w+\}.*$/;

const isKnown = (code: FindingCode): boolean => findingOrder.includes(code);

/** Codes that refuse under the policy before those that would only warn. */
const rejectsFirst = (codes: readonly FindingCode[], policy: Known['policy']): FindingCode[] => {
  const isReject = (code: FindingCode): boolean => isKnown(code) && severityOf(code, policy) === 'reject';
  return codes.filter(isReject).concat(codes.filter((code) => !isReject(code)));
};

/** What a server says, as it would come in JSON: its verdict's findings, or the codes alone with one sentence for all. */
const readAnswer = (given: Answer, policy: Known['policy']): { message: string | undefined; findings: Finding[] } => {
  try {
    const answer = JSON.parse(JSON.stringify(given)) as Answer;
    const { message, codes = [] } = answer as Exclude<Answer, readonly Finding[]>;
    if (!isList(answer)) requireObject(answer, 'answer');
    const findings = isList(answer)
      ? (answer as Finding[])
      : rejectsFirst(codes, policy).map((code): Finding => ({ code, severity: 'reject', message: message ?? '' }));
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
const rejectsOf = ({ findings }: Pick<Verdict, 'findings'>): Finding[] =>
  findings.filter(({ severity }) => severity === 'reject');

/** The codes of the findings that refuse. */
export const codesOf = (verdict: Pick<Verdict, 'findings'>): FindingCode[] =>
  rejectsOf(verdict).map(({ code }) => code);

/**
 * The sentence of a finding; '' where its code is unknown here, or where nothing can be said without its numbers. Those
 * of the page's policy are told only where the page found the same: elsewhere the server's are others.
 */
const word = ({ code, message, params }: Finding, { policy, messages, verdict }: Known): string => {
  if (message || !isKnown(code)) return message || '';
  const own = verdict && verdict.findings.find((finding) => finding.code === code);
  return wordFinding(messages, code, params || (own && own.params), kindOf(policy.format)).replace(UNFILLED, '');
};

/**
 * What a server says, as a verdict of this form. Where it has no sentence, the catalogue's by the first code has to do,
 * rejects before warnings; without a code that is known here, that the password is not accepted.
 *
 * @throws {TypeError} for an answer of another kind
 * @example verdictOf({ codes: ['initial-password'] }, { policy, messages: zhCN }).message // '这是初始密码，请换一个'
 */
export const verdictOf = (answer: Answer, known: Known): Verdict => {
  const { message, findings } = readAnswer(answer, known.policy);
  const [first] = rejectsOf({ findings })
    .concat(findings)
    .map((finding) => word(finding, known))
    .filter((text) => text !== '');
  return {
    accepted: false,
    complete: true,
    message: message || first || textsOf(known.messages).notAccepted,
    guesses: 0,
    findings,
    notes: [],
    dataVersion: known.policy.dataVersion,
  };
};
