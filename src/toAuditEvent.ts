import { policyVersion } from './policy/checkOptions';
import type { AuditEvent, Verdict } from './types';
import { distinct, isList, requireObject } from './util';

/**
 * What may be logged of a verdict: whether it accepted, the codes, and what judged.
 *
 * A verdict itself is for the person concerned. Range and number of guesses describe what was typed, and a rule id
 * beside an account is the password: none of them is in the event. Count rules apart from accounts.
 *
 * @param verdict from `checkPassword`
 * @returns a new object of plain JSON
 * @throws {TypeError} for anything but a verdict
 * @example toAuditEvent(checkPassword(policy, '123456')).codes // ['initial-password', 'pattern.sequence', ...]
 * @see OWASP ASVS 5.0, 16.2.5: what a log may hold of sensitive data
 */
export const toAuditEvent = (verdict: Verdict): AuditEvent => {
  requireObject(verdict, 'verdict');
  const { accepted, findings, dataVersion } = verdict;
  if (typeof accepted !== 'boolean' || !isList(findings) || typeof dataVersion !== 'string')
    throw new TypeError('verdict: not one of checkPassword');
  const codes = findings.map((finding) => {
    requireObject(finding, 'verdict.findings');
    return finding.code;
  });
  if (codes.some((code) => typeof code !== 'string')) throw new TypeError('verdict.findings: a code is a string');
  return { accepted, codes: distinct(codes), dataVersion, policyVersion };
};
