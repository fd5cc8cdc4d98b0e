import { foldCandidate } from './normalize/fold';
import { normalizeTyped } from './normalizeTyped';
import { asPolicy } from './policy/asPolicy';
import { hasNewerData } from './policy/definePolicy';
import { resolveSubject } from './subject/prepareSubject';
import type { SubjectProfile } from './pipeline';
import type { InitialPassword, InitialPasswordCheck, Policy, PreparedSubject, Subject } from './types';

/**
 * Every value the subject's credential may have been issued with: by the operator's rules and the region's
 * (`region`), then what only rules seen elsewhere give (`anywhere`). A value comes once for each rule that gives it; equal rules
 * of other regions share the id of the best sourced one.
 *
 * This is the one result of the library that is secret: for back ends, never for a page or a log.
 *
 * @throws {TypeError} where a field holds a number or an object instead of a text
 * @throws {PolicyError} for a policy of a newer version, or a subject prepared for another policy
 * @example
 * deriveInitialPasswords(definePolicy({ region: '500000' }), {})[0];
 * // { value: '123456', ruleId: 'chongqing/social-security-card/1', scope: 'region', confidence: 'medium' }
 * @see docs/spec/derivation.md
 */
export const deriveInitialPasswords = (policy: Policy, subject: Subject | PreparedSubject): InitialPassword[] => {
  const { regional, common } = resolveSubject(asPolicy(policy), subject);
  const values: InitialPassword[] = [];
  regional.forEach((entries) => {
    values.push(...entries.map((entry) => Object.assign({}, entry)));
  });
  common.forEach((entries, folded) => {
    if (!regional.has(folded)) values.push(...entries.map((entry) => Object.assign({}, entry)));
  });
  return values;
};

/**
 * Whether every required field was there and every rule of the region gave a value; where not, "no initial password" proves
 * nothing.
 */
export const isFullyDerived = ({ missing, notes }: SubjectProfile): boolean =>
  missing.length === 0 && !notes.some(({ code, ruleId }) => code === 'initial.not-derivable' && ruleId !== undefined);

/**
 * At log-in: is this password an initial one, so that it must be changed before anything else?
 *
 * Judges what was typed and what `normalizeTyped` makes of it: where a log-in accepts ` 123 456` for 123456, the blanks must
 * not hide what it is.
 *
 * @returns the rules of the region and the operator that give it, else those seen elsewhere; `complete: false` where
 * a rule of the region could not be derived for want of a field, a required field is missing, or the policy is of newer
 * data than those that are here: then `isInitial: false` proves nothing
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
  const defined = asPolicy(policy);
  const data = resolveSubject(defined, subject);
  const { regional, common } = data;
  const find = (typed: string): readonly InitialPassword[] | undefined => {
    const { text } = foldCandidate(typed);
    return regional.get(text) ?? common.get(text);
  };
  const ruleIds = (find(password) ?? find(normalizeTyped(defined, password)) ?? []).map(({ ruleId }) => ruleId);
  return {
    isInitial: ruleIds.length > 0,
    complete: isFullyDerived(data) && !hasNewerData(defined),
    ruleIds,
  };
};

/**
 * Whether a password is one the subject's credential may have been issued with. The short form of `checkInitialPassword`.
 *
 * @throws as `checkInitialPassword`
 * @example isInitialPassword(policy, '123456', {}) // true
 */
export const isInitialPassword = (policy: Policy, password: string, subject: Subject | PreparedSubject): boolean =>
  checkInitialPassword(policy, password, subject).isInitial;
