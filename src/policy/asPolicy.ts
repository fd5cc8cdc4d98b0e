import type { Policy } from '../types';
import { definePolicy } from './definePolicy';
import { policyVersion } from './policyVersion';

/**
 * The policy itself where `definePolicy` made it; one that came as plain JSON is defined first.
 *
 * @throws {PolicyError} as definePolicy
 */
export const asPolicy = (policy: Policy): Policy =>
  (policy as unknown) !== null && policy.version === policyVersion && Object.isFrozen(policy) ? policy : definePolicy(policy);
