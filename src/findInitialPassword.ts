import { isFullyDerived } from './initialPasswords';
import type { SubjectProfile } from './pipeline';
import { asPolicy } from './policy/asPolicy';
import { hasNewerData } from './policy/definePolicy';
import { resolveSubject } from './subject/prepareSubject';
import type {
  AbortSignalLike,
  Confidence,
  FindInitialPasswordOptions,
  InitialPassword,
  InitialPasswordSearch,
  Policy,
  PreparedSubject,
  Subject,
} from './types';
import { requireObject } from './util';

/**
 * Thrown by `findInitialPassword` where `verify` threw or rejected. What it threw is not passed on, neither as message nor
 * as cause: hash libraries and database drivers quote their arguments, and here these are somebody's password.
 */
export class VerifyFailed extends Error {
  override readonly name = 'VerifyFailed';

  constructor() {
    super('verify: threw or rejected; what it threw may quote the value and is not passed on');
    Object.setPrototypeOf(this, new.target.prototype);
  }
}

const OPTIONS: readonly string[] = ['scope', 'signal', 'detail'];
const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

const checkOptions = (options: FindInitialPasswordOptions): void => {
  requireObject(options, 'options');
  const { scope, signal, detail } = options;
  if (Object.keys(options).some((key) => !OPTIONS.includes(key))) throw new TypeError('options: unknown field');
  if (scope !== undefined && scope !== 'region' && scope !== 'anywhere')
    throw new TypeError("options.scope: 'region' or 'anywhere'");
  if (detail !== undefined && typeof detail !== 'boolean') throw new TypeError('options.detail: a boolean');
  const aborted = (signal as { aborted?: unknown } | null | undefined)?.aborted;
  if (signal !== undefined && typeof aborted !== 'boolean') throw new TypeError('options.signal: an AbortSignal');
};

/** Each distinct value under the rule that is likeliest to have given it: the region's before others, then by confidence. */
const listLikeliest = ({ regional, common }: SubjectProfile, isRegionOnly: boolean): InitialPassword[] => {
  const likeliest = new Map<string, InitialPassword>();
  for (const values of isRegionOnly ? [regional] : [regional, common]) {
    for (const confidence of CONFIDENCES) {
      values.forEach((entries) => {
        for (const entry of entries) {
          if (entry.confidence === confidence && !likeliest.has(entry.value)) likeliest.set(entry.value, entry);
        }
      });
    }
  }
  return Array.from(likeliest.values());
};

const stopIfAborted = (signal: AbortSignalLike | undefined): void => {
  if (!signal || !signal.aborted) return;
  if (signal.reason !== undefined) throw signal.reason;
  const error = new Error('options.signal: aborted');
  error.name = 'AbortError';
  throw error;
};

const ask = async (verify: (value: string) => unknown, value: string): Promise<unknown> => {
  try {
    return await verify(value);
  } catch {
    throw new VerifyFailed();
  }
};

/** What is waited for, or nothing once the signal comes: a driver that never answers must not hold the search for good. */
const untilAborted = async (answer: Promise<unknown>, signal: AbortSignalLike | undefined): Promise<unknown> => {
  if (signal?.addEventListener === undefined) return answer;
  let stop = (): void => undefined;
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
  });
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([answer, aborted]);
  } finally {
    signal.removeEventListener?.('abort', stop);
  }
};

/**
 * Does the stored hash of an account still belong to an initial password? For the audit of accounts whose owners do not
 * log in: at log-in `checkInitialPassword` answers the same without hashing anything.
 *
 * Derives every value the subject's credential may have been issued with and calls `verify` with one after the other,
 * each distinct value once, the likeliest first: the operator's and the region's before those seen elsewhere, then by
 * confidence. Stops at the first that is verified. The time is that of the hashes, linear in the number of values (the guide
 * page on the audit states how many a person has). Calls follow one another: to use more cores, search for more accounts at once.
 *
 * The value is in no result and in no error. Time says it all the same: do not log how long one account took.
 *
 * @param verify the platform's own comparison with the stored hash, as its log-in does it; must answer a boolean
 * @param options.scope `region`: only the values of the operator and the region; default `anywhere`: all
 * @param options.signal looked at before each call of `verify`, and while one is waited for; an AbortSignal will do
 * @param options.detail adds `ruleId` and `tried`. A rule and an account together are the password: count, do not keep
 * @returns `complete` as of `checkInitialPassword`: where it is false, `isInitial: false` proves nothing
 * @throws {TypeError} as a rejection, where `verify` answers no boolean or an argument is not what it must be
 * @throws {PolicyError} as a rejection, for a policy of a newer version, or a subject prepared for another policy
 * @throws {VerifyFailed} as a rejection, where `verify` throws or rejects: catch and log inside it
 * @throws the signal's reason, as a rejection, or an Error called `AbortError` where it has none
 * @example await findInitialPassword(policy, subject, (value) => bcrypt.compare(value, stored)) // { isInitial: true, complete: true }
 * @see NIST SP 800-63B-4, 3.1.1.2: chosen and stored secrets are compared with known ones
 */
export const findInitialPassword = async (
  policy: Policy,
  subject: Subject | PreparedSubject,
  verify: (value: string) => boolean | Promise<boolean>,
  options: FindInitialPasswordOptions = {},
): Promise<InitialPasswordSearch> => {
  const defined = asPolicy(policy);
  const profile = resolveSubject(defined, subject);
  if (typeof verify !== 'function') throw new TypeError('verify: a function');
  checkOptions(options);
  const { scope, signal, detail } = options;
  const complete = isFullyDerived(profile) && !hasNewerData(defined);
  let tried = 0;
  for (const { value, ruleId } of listLikeliest(profile, scope === 'region')) {
    stopIfAborted(signal);
    const isHit: unknown = await untilAborted(ask(verify, value), signal).catch((failure: unknown) => {
      // A verify that heeds the same signal rejects because of it.
      stopIfAborted(signal);
      throw failure;
    });
    if (typeof isHit !== 'boolean') stopIfAborted(signal);
    if (typeof isHit !== 'boolean') throw new TypeError('verify: must answer a boolean');
    tried += 1;
    if (isHit) return detail ? { isInitial: true, complete, ruleId, tried } : { isInitial: true, complete };
  }
  return detail ? { isInitial: false, complete, tried } : { isInitial: false, complete };
};
