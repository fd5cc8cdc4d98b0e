import { dataVersion } from '../regions/generated/table';
import type { Policy } from '../types';
import { definedKey, definePolicy } from './definePolicy';

/**
 * The policy itself where `definePolicy` made it with the same data; one that came as plain JSON is defined first, also
 * where somebody froze it.
 *
 * @throws {PolicyError} as definePolicy
 */
export const asPolicy = (policy: Policy): Policy => {
  // Nothing is no policy: `definePolicy()` would make one.
  const given = (policy ?? null) as (Policy & { [definedKey]?: string }) | null;
  return given && given[definedKey] === dataVersion ? given : definePolicy(given as Policy);
};
