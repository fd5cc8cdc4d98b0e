import fc from 'fast-check';
import type { Policy, Subject } from '../../types';
import { listWeakPasswords } from '../weak/listWeakPasswords';
import type { WeakContext } from '../weak/WeakContext';
import type { WeakPassword } from '../weak/WeakPassword';

/**
 * Passwords that have the format of the policy and that it refuses to this subject, each with a code that refuses it:
 * what a change must refuse too. They come from `listWeakPasswords`, every code as often as another, and shrink towards
 * the beginning of that list.
 *
 * @param context what the platform's own check is given, such as `currentPassword`; `codes`: only those that these refuse
 * @throws {RangeError} where there is none
 * @example
 * fc.property(weakPasswordsOf(policy, subject, { codes: ['subject.phone'] }), ({ candidate }) => !isTaken(candidate))
 */
export const weakPasswordsOf = (policy: Policy, subject: Subject, context: WeakContext = {}): fc.Arbitrary<WeakPassword> => {
  const weak = listWeakPasswords(policy, subject, context);
  if (weak.length === 0) throw new RangeError('codes: none of them refuses anything that this subject could type');
  const kinds = Array.from(new Set(weak.map(({ code }) => code)));
  return fc.oneof({ withCrossShrink: true }, ...kinds.map((kind) => fc.constantFrom(...weak.filter(({ code }) => code === kind))));
};
