import type { Credential, RegionPolicy } from '../types';
import { policyTable } from './policyTable';
import { resolveRegion } from './resolveRegion';

/**
 * What the nearest level (region, city, province, nationwide) that has any policy for a credential does with initial
 * and new passwords: lock-out, forced change, blocked payment, format, refusals.
 *
 * Each entry holds what the same sources say, with their confidence; entries may contradict one another, and one of a
 * single bank names its `issuer`. An entry of low confidence was only seen somewhere: never shown as a statement about
 * a city. Linear in the number of policies. New objects at each call.
 *
 * @example findRegionPolicy('340100', 'social-security-card')
 * // [{ forcedChange: true, payBlocked: true, lockouts: [{ tries: 10, scope: 'consecutive' }], confidence: 'medium' }]
 */
export const findRegionPolicy = (region: string, credential: Credential): RegionPolicy[] => {
  const applicable = policyTable.filter((row) => row[1] === credential);
  const { levels } = resolveRegion(region);
  const nearest = levels.find((level) => applicable.some((row) => row[0] === level));
  const found = applicable.filter((row) => row[0] === nearest).map((row) => row[2]);
  return JSON.parse(JSON.stringify(found)) as RegionPolicy[];
};
