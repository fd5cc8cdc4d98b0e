import { definePolicy } from '../../../src/index';
import type { Policy } from '../../../src/types';

const policies = new Map<string, Policy>();

/** The library's policy for a region, standard strictness, defined once. */
export const libraryPolicy = (region: string): Policy => {
  const policy = policies.get(region) ?? definePolicy({ region });
  policies.set(region, policy);
  return policy;
};
