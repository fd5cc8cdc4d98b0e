import { asPolicy } from '../policy/asPolicy';
import type { Policy, PreparedSubject, Subject } from '../types';
import { prepareData } from './prepareData';
import { preparedKey } from './preparedKey';

/**
 * Does the work that depends on the person once, for many checks under one policy.
 * The result prints and serialises as `{ prepared: true }`; what it holds stays in memory until it is dropped.
 *
 * @param subject everything optional; numbers are strings
 * @returns accepted wherever a subject is
 * @throws {TypeError} where a number or an object stands in a text's place
 * @throws {PolicyError} for a policy of a newer version
 * @example
 * const subject = prepareSubject(policy, { idNumber: '11010519491231002X' });
 * checkPassword(policy, '912310', { subject }).accepted; // false
 */
export const prepareSubject = (policy: Policy, subject: Subject): PreparedSubject => {
  const data = prepareData(asPolicy(policy), subject);
  const prepared: PreparedSubject = { prepared: true };
  Object.defineProperty(prepared, preparedKey, { value: () => data });
  return Object.freeze(prepared);
};
