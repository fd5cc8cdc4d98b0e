import { normalizeTyped } from '../normalizeTyped';
import { definePolicy } from '../policy/definePolicy';
import type { Policy } from '../types';

/**
 * A policy as `definePolicy` makes it, also where it came as plain JSON. Both functions are the front door's: the form's
 * entry would hold a second region table for `asPolicy`.
 *
 * @throws {PolicyError} as `definePolicy`, also for nothing
 * @example readPolicy(JSON.parse(JSON.stringify(policy))).format.alphabet // 'digits'
 */
export const readPolicy = (policy: Policy): Policy => {
  // What nothing would define is a policy for everybody.
  normalizeTyped(policy, '');
  return definePolicy(policy);
};
