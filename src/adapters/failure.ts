/** Which part of a check failed: the core itself, or something that the form gave. */
export type CheckStage = 'checkPassword' | 'context' | 'getContext' | 'strength' | 'blocklist' | 'isBlocked' | 'send';

/** Why a check could not be made. Its message names the part, and never holds what was thrown. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';

  constructor(
    readonly stage: CheckStage,
    /** What was thrown; it may hold anything. */
    readonly thrown: unknown,
  ) {
    super(stage);
    Object.setPrototypeOf(this, new.target.prototype);
  }
}

/** What was thrown, as a failure of a stage; a failure stays what it is. */
export const failureOf = (stage: CheckStage, thrown: unknown): CheckFailure =>
  thrown instanceof CheckFailure ? thrown : new CheckFailure(stage, thrown);

/**
 * Does something, and says of which stage it was where it throws.
 *
 * @throws {CheckFailure} for whatever is thrown
 * @example attempt('isBlocked', () => isBlocked(candidate))
 */
export const attempt = <T>(stage: CheckStage, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    throw failureOf(stage, error);
  }
};

/** Told of a check that failed. */
export type Report = (failure: CheckFailure) => void;

declare const process: { env: { NODE_ENV?: string } };
declare const console: { warn?(text: string): void } | undefined;

/** Bundlers put a text in the place of `process.env.NODE_ENV`; a page without one has no `process`. */
const isDevelopment = (otherwise: boolean): boolean => {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return otherwise;
  }
};

/** The core's own errors name fields and options and hold no value; what others throw may hold anything. */
const reasonOf = ({ stage, thrown }: CheckFailure): string => {
  const isOwn = (stage === 'checkPassword' || stage === 'context') && thrown instanceof Error;
  return isOwn && (thrown.name === 'TypeError' || thrown.name === 'PolicyError') ? `: ${thrown.message}` : '';
};

/**
 * Tells the form's own `onError` what was thrown, and the console once, in development: that something was, where there
 * is no `onError`; which field or option the developer has to mend in any case, and also on a page that nobody bundled,
 * since whoever fills in the form can do nothing about it.
 *
 * @param onError given what was thrown, as it was; what it throws itself is dropped
 * @example const report = createReport(onError); report(new CheckFailure('isBlocked', error));
 */
export const createReport = (onError: ((error: unknown) => void) | undefined): Report => {
  let isWarned = false;
  return (failure) => {
    const reason = reasonOf(failure);
    const isNews = !isWarned && (!onError || reason !== '');
    try {
      if (isNews && isDevelopment(reason !== '') && typeof console !== 'undefined' && console.warn) {
        isWarned = true;
        console.warn(
          `yibao-password-policy: a password could not be checked or sent. ${failure.stage} failed${reason || '. Give onError to see what was thrown.'}`,
        );
      }
      if (onError) onError(failure.thrown);
    } catch {
      // The verdict is that the check failed, whatever becomes of the report.
    }
  };
};
