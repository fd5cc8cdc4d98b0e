import { definePolicy } from '../policy/definePolicy';
import type { Policy, PolicyOptions } from '../types';

const MAX_POLICIES = 256;
const MAX_UNITS = 16_384;

/**
 * Defines each policy once. Keeps the last 256 used; one whose JSON is longer than 16,384 characters is defined at
 * each call, so that what is kept stays within a few megabytes.
 *
 * @returns a function that throws `PolicyError` as `definePolicy` does
 * @example const define = createPolicyCache(); define({ region: '500000' }) === define({ region: '500000' }) // true
 */
export const createPolicyCache = (): ((options: PolicyOptions) => Policy) => {
  const known = new Map<string, Policy>();
  return (options) => {
    const key = JSON.stringify(options);
    const policy = known.get(key) ?? definePolicy(options);
    if (key.length > MAX_UNITS) return policy;
    // Set again to stand last: the first of a map is the one that was not used for longest.
    known.delete(key);
    known.set(key, policy);
    const [oldest] = known.size > MAX_POLICIES ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return policy;
  };
};
