import { definePolicy, type Policy } from 'yibao-password-policy';
import type { Account } from './Account';

/**
 * The policy for one account: what the counter found the person not to have is not required. A phone that nobody has
 * protects nobody; everything else is as for all.
 */
export const policyFor = (policy: Policy, { absentFields = [] }: Account): Policy =>
  absentFields.length === 0
    ? policy
    : definePolicy({
        ...policy,
        requiredSubject: policy.requiredSubject.filter((field) => !absentFields.includes(field)),
      });
