import fc from 'fast-check';
import { generatePassword } from '../../generatePassword';
import { deriveInitialPasswords } from '../../initialPasswords';
import { asPolicy } from '../../policy/asPolicy';
import type { CheckContext, Policy, Subject } from '../../types';
import { readSubject } from '../../subject/readSubject';
import { randomFrom, textsIn } from '../people';
import { listWeakPasswords, type WeakContext, type WeakPassword } from '../weakPasswords';
import { anyTexts } from './subjects';

/** Shorter texts are no pieces that a password is made of. */
const MIN_LENGTH = 4;

/**
 * What somebody who knows this person might type: pieces of their data, dressed up; six digits; any text. Nothing is
 * promised about what a policy says: for that there are `weakPasswordsOf` and `strongPasswordsOf`.
 *
 * @example subjects().chain((subject) => candidatesFrom(subject))
 */
export const candidatesFrom = (subject: Subject): fc.Arbitrary<string> => {
  // What cannot be read is an error of the subject's, as everywhere.
  readSubject(subject);
  const texts = textsIn(subject).filter((text) => text.length >= MIN_LENGTH);
  if (texts.length === 0) return anyTexts();
  const piece = fc
    .record({ text: fc.constantFrom(...texts), length: fc.integer({ min: MIN_LENGTH, max: 20 }), tail: fc.boolean() })
    .map(({ text, length, tail }) => (tail ? text.slice(-length) : text.slice(0, length)).replace(/-/g, ''));
  return fc.oneof(
    piece,
    fc.tuple(piece, fc.constantFrom('', '@', '123', '.', 'Aa1!'), piece).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('Wx', 'qaz', ''), piece).map((parts) => parts.join('')),
    fc.nat(999_999).map((number) => String(number).padStart(6, '0')),
    anyTexts(),
  );
};

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
export const weakPasswordsOf = (
  policy: Policy,
  subject: Subject,
  context: WeakContext = {},
): fc.Arbitrary<WeakPassword> => {
  const weak = listWeakPasswords(policy, subject, context);
  if (weak.length === 0)
    throw new RangeError('context.codes: none of them refuses anything that this subject could type');
  const kinds = Array.from(new Set(weak.map(({ code }) => code)));
  return fc.oneof(
    { withCrossShrink: true },
    ...kinds.map((kind) => fc.constantFrom(...weak.filter(({ code }) => code === kind))),
  );
};

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
export const strongPasswordsOf = (
  policy: Policy,
  subject: Subject,
  context: Omit<CheckContext, 'subject'> = {},
): fc.Arbitrary<string> => {
  const { minLength, maxLength } = asPolicy(policy).format;
  return fc
    .record({
      length: fc.integer({ min: minLength, max: Math.min(maxLength, Math.max(minLength, MAX_LENGTH)) }),
      seed: fc.nat(),
    })
    .map(({ length, seed }) => {
      const next = randomFrom(seed);
      const random = (bytes: Uint8Array): void =>
        bytes.forEach((_, i) => {
          bytes[i] = Math.floor(next() * 256);
        });
      return generatePassword(policy, Object.assign({}, context, { subject, length, random }));
    });
};
