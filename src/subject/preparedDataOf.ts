import type { PreparedData } from '../internalTypes';
import { PolicyError } from '../policy/PolicyError';
import type { Policy, PreparedSubject, Subject } from '../types';
import { prepareData } from './prepareData';
import { preparedKey } from './preparedKey';
import { requireObject } from './requireObject';

interface MaybePrepared {
  readonly prepared?: unknown;
  readonly [preparedKey]?: () => PreparedData;
}

/**
 * What a check works with, from a subject, a prepared one, or nothing.
 *
 * @throws {PolicyError} where the subject was prepared for another policy
 * @throws {TypeError} for a prepared subject that went through JSON: it holds nothing any more
 */
export const preparedDataOf = (policy: Policy, subject: Subject | PreparedSubject | null | undefined): PreparedData => {
  const given: MaybePrepared & Subject = subject ?? {};
  requireObject(given, 'subject');
  let read, isPrepared;
  try {
    read = given[preparedKey];
    isPrepared = given.prepared === true;
  } catch {
    // Whatever a getter throws, the fields are read one by one.
  }
  if (!read) {
    if (isPrepared) throw new TypeError('subject: prepared, then serialised');
    return prepareData(policy, given);
  }
  const data = read();
  if (data.policy !== policy && JSON.stringify(data.policy) !== JSON.stringify(policy)) {
    throw new PolicyError('other-policy', 'subject');
  }
  return data;
};
