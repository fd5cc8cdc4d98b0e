import fc from 'fast-check';
import { formats } from '../../policy/formats';
import { allRules } from '../../regions/ruleTable';
import type { PolicyOptions } from '../../types';

/** Besides the regions that have rules: one below them, one without any, and one outside the mainland. */
const OTHER_REGIONS = ['110105', '660000', '810000'];

/**
 * A region, a credential and one of the named formats; everything else by default. For a platform that serves several
 * regions.
 *
 * @example fc.property(policyOptions(), (options) => definePolicy(options).version === 1)
 */
export const policyOptions = (): fc.Arbitrary<PolicyOptions> =>
  fc.record({
    region: fc.constantFrom(...Array.from(new Set(allRules.map(({ region }) => region))), ...OTHER_REGIONS),
    credential: fc.constantFrom(...Array.from(new Set(allRules.map(({ credential }) => credential)))),
    format: fc.constantFrom(...Object.values(formats)),
  });
