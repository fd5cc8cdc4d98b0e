/**
 * Why a policy, or what was made for one, cannot be used.
 *
 * - `unknown-option`, `invalid-option`: no such option, or a value that it cannot have
 * - `unknown-region`: not six digits, or the first two are not a province (GB/T 2260; 66 is the XPCC)
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
 * Its message begins with the argument and never holds a value: `options.format.maxLength: invalid-option`.
 */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';

  /** Dotted path of the option without the argument, such as `format.maxLength`; the argument itself where all of it is wrong. */
  readonly option: string;

  constructor(
    readonly code: PolicyErrorCode,
    /** Dotted path that begins with the argument of the function, such as `options.format.maxLength`. */
    path: string,
    /** What the option may be, where the choice is closed. */
    readonly allowed?: readonly string[],
  ) {
    super(allowed ? `${path}: ${code} (one of: ${allowed.join(', ')})` : `${path}: ${code}`);
    this.option = path.slice(path.indexOf('.') + 1);
    // Bundlers that lower classes to ES5 lose the prototype of a subclass of Error.
    Object.setPrototypeOf(this, new.target.prototype);
  }
}
