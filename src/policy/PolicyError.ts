/**
 * Why a policy, or what was made for one, cannot be used.
 *
 * - `unknown-option`, `invalid-option`: no such option, or a value that cannot stand for it
 * - `unknown-region`: six digits that begin with no province, or no six digits
 * - `contradiction`: two options, or an option and the rules of the region, that cannot hold together
 * - `newer-version`: made by a newer library; newer region data alone are no reason
 * - `other-policy`: a subject prepared for another policy
 * - `too-many-refusals`: nothing that is drawn at random is accepted
 */
export type PolicyErrorCode =
  | 'unknown-option'
  | 'unknown-region'
  | 'invalid-option'
  | 'contradiction'
  | 'newer-version'
  | 'other-policy'
  | 'too-many-refusals';

/**
 * A mistake of the programmer or of the configuration, never of the person who types.
 * Its message names the option and never holds a value.
 */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';

  constructor(
    readonly code: PolicyErrorCode,
    /** Dotted path of the option, such as `format.maxLength`. */
    readonly option: string,
    /** What the option may be, where the choice is closed. */
    readonly allowed?: readonly string[],
  ) {
    super(allowed ? `${code}: ${option} (one of: ${allowed.join(', ')})` : `${code}: ${option}`);
    // Bundlers that lower classes to ES5 lose the prototype of a subclass of Error.
    Object.setPrototypeOf(this, new.target.prototype);
  }
}
