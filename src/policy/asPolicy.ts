import { dataVersion } from '../regions/generated/table';
import type { Policy } from '../types';
import { definedKey, readPolicy } from './definePolicy';

/**
 * The policy itself where `definePolicy` made it with the same data; one that came as plain JSON is defined first, also
 * where somebody froze it.
 *
 * @throws {PolicyError} as `definePolicy`, also without an argument
 */
export const asPolicy = (policy: Policy): Policy => {
  const given = policy as (Policy & { [definedKey]?: string }) | null | undefined;
  let madeWith;
  try {
    madeWith = given?.[definedKey];
  } catch {
    // What a proxy throws is the caller's; `readPolicy` finds the same.
  }
  return given && madeWith === dataVersion ? given : readPolicy(policy, 'policy');
};
