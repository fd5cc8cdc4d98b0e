import fc from 'fast-check';
import { deriveInitialPasswords } from '../../deriveInitialPasswords';
import type { Policy, Subject } from '../../types';

/**
 * The values that the subject's credential may have been issued with, those of the policy's region first: what a login must
 * not let in for long and a change must refuse. They shrink towards the region's own. Never none: some rules are the
 * same for everybody.
 *
 * @throws {PolicyError} for a policy of a newer version
 * @example
 * fc.property(initialPasswordsOf(policy, subject), (value) => isInitialPassword(policy, value, subject))
 */
export const initialPasswordsOf = (policy: Policy, subject: Subject): fc.Arbitrary<string> =>
  fc.constantFrom(...Array.from(new Set(deriveInitialPasswords(policy, subject).map(({ value }) => value))));
