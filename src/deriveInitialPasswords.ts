import { asPolicy } from './policy/asPolicy';
import { preparedDataOf } from './subject/preparedDataOf';
import type { InitialPassword, Policy, PreparedSubject, Subject } from './types';

/**
 * Every value the subject's credential may have been issued with: by the operator's rules and the region's
 * (`region`), then what only rules seen elsewhere give (`anywhere`). A value comes once for each rule that gives it; equal rules
 * of other regions stand under the id of the best sourced one.
 *
 * This is the one result of the library that is secret: for back ends, never for a page or a log.
 *
 * @throws {TypeError} where a number or an object stands in a text's place
 * @throws {PolicyError} for a policy of a newer version, or a subject prepared for another policy
 * @example
 * deriveInitialPasswords(definePolicy({ region: '500000' }), {})[0];
 * // { value: '123456', ruleId: 'chongqing/social-security-card/1', scope: 'region', confidence: 'medium' }
 * @see docs/spec/derivation.md
 */
export const deriveInitialPasswords = (policy: Policy, subject: Subject | PreparedSubject): InitialPassword[] => {
  const { regional, common } = preparedDataOf(asPolicy(policy), subject);
  const values: InitialPassword[] = [];
  regional.forEach((entries) => { values.push(...entries.map((entry) => Object.assign({}, entry))); });
  common.forEach((entries, folded) => {
    if (!regional.has(folded)) values.push(...entries.map((entry) => Object.assign({}, entry)));
  });
  return values;
};
