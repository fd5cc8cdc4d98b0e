import type { Policy, PublicPolicyOptions } from '../types';
import { requireObject } from '../util';
import { asPolicy } from './asPolicy';
import { definePolicy } from './definePolicy';

/**
 * The policy as it may be sent to a page without sign-in: without the operator's fixed initial passwords, which are the
 * same for everybody and open every account that still has one. Slices stay: they are worth nothing without the person.
 *
 * The page then accepts some of what the server refuses, and shows the server's answer. A subject prepared for one of
 * the two policies is taken under the other.
 *
 * @param policy from `definePolicy`, or its JSON
 * @param options blocklist: false leaves out the operator's blocked words too
 * @returns a frozen policy; the same one where nothing had to be left out
 * @throws {TypeError} where the options are no object, or `blocklist` is no boolean
 * @throws {PolicyError} as `definePolicy`
 * @example
 * const rules = [{ id: 'letter', rule: { type: 'fixed' as const, value: 'Ylbx@2023' } }];
 * toPublicPolicy(definePolicy({ credential: 'online-account', initialPasswords: rules })).initialPasswords // []
 */
export const toPublicPolicy = (policy: Policy, options?: PublicPolicyOptions): Policy => {
  const given = options ?? {};
  requireObject(given, 'options');
  const { blocklist = true } = given;
  if (typeof blocklist !== 'boolean') throw new TypeError('options.blocklist: a boolean');
  const whole = asPolicy(policy);
  const initialPasswords = whole.initialPasswords.filter(({ rule }) => rule.type !== 'fixed');
  const isPublic = initialPasswords.length === whole.initialPasswords.length;
  if (isPublic && (blocklist || whole.blocklist.length === 0)) return whole;
  return definePolicy(Object.assign({}, whole, { initialPasswords, blocklist: blocklist ? whole.blocklist : [] }));
};
