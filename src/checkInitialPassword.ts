import { foldCandidate } from './normalize/foldCandidate';
import { asPolicy } from './policy/asPolicy';
import { preparedDataOf } from './subject/preparedDataOf';
import type { InitialPasswordCheck, Policy, PreparedSubject, Subject } from './types';

/**
 * At log-in: is this password an initial one, so that it must be changed before anything else?
 *
 * @returns the rules of the region and the operator that give it, else those seen elsewhere; `complete: false` where
 * a rule of the region could not be derived for want of a field, or a required field is missing: then
 * `isInitial: false` proves nothing
 * @throws {TypeError} where the password or a subject's value is not a string
 * @throws {PolicyError} for a policy of a newer version, or a subject prepared for another policy
 * @example checkInitialPassword(policy, '123456', {}).isInitial // true
 * @see OWASP ASVS 5.0, 6.4.1: an initial password must not become the long-term one
 */
export const checkInitialPassword = (
  policy: Policy,
  password: string,
  subject: Subject | PreparedSubject,
): InitialPasswordCheck => {
  if (typeof password !== 'string') throw new TypeError('password: a string');
  const { regional, common, notes, missing } = preparedDataOf(asPolicy(policy), subject);
  const { text } = foldCandidate(password);
  const ruleIds = (regional.get(text) ?? common.get(text) ?? []).map(({ ruleId }) => ruleId);
  return {
    isInitial: ruleIds.length > 0,
    complete: missing.length === 0 && !notes.some(({ code, ruleId }) => code === 'initial.not-derivable' && ruleId !== undefined),
    ruleIds,
  };
};
