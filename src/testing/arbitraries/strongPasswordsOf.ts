import fc from 'fast-check';
import { generatePassword } from '../../generate/generatePassword';
import { randomFrom } from '../people/randomFrom';
import { asPolicy } from '../../policy/asPolicy';
import type { CheckContext, Policy, Subject } from '../../types';

/** Lengths that people choose; a format may allow far more. */
const MAX_LENGTH = 24;

/**
 * Passwords that the policy accepts for this subject, drawn at random over the lengths of the format: what a change must
 * not refuse. They shrink towards the shortest length.
 *
 * @param context what the platform's own check is given, such as `currentPassword`, `blocklist` or `strength`
 * @throws {PolicyError} while drawing, `too-many-refusals` where the policy accepts nothing: a required field that is
 * missing, a meter that was not given
 * @example
 * fc.property(strongPasswordsOf(policy, subject), (candidate) => checkPassword(policy, candidate, { subject }).accepted)
 */
export const strongPasswordsOf = (policy: Policy, subject: Subject, context: Omit<CheckContext, 'subject'> = {}): fc.Arbitrary<string> => {
  const { minLength, maxLength } = asPolicy(policy).format;
  return fc
    .record({
      length: fc.integer({ min: minLength, max: Math.min(maxLength, Math.max(minLength, MAX_LENGTH)) }),
      seed: fc.nat(),
    })
    .map(({ length, seed }) => {
      const next = randomFrom(seed);
      const random = (bytes: Uint8Array): void => bytes.forEach((_, i) => { bytes[i] = Math.floor(next() * 256); });
      return generatePassword(policy, Object.assign({}, context, { subject, length, random }));
    });
};
