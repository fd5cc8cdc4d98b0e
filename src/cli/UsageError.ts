/** Why the command line cannot do what it was asked: one key a sentence of {@link CliTexts}. */
export type UsageCode =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-value'
  | 'password-argument'
  | 'argument'
  | 'not-allowed-here'
  | 'invalid-value'
  | 'unreadable-file'
  | 'not-json-file'
  | 'unreadable-input'
  | 'no-password'
  | 'policy'
  | 'too-many-refusals'
  | 'failed';

/** Wrong use of the command line: exit status 2. Holds names of options, never what was given for them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    readonly code: UsageCode,
    /** What to put for `{detail}` in the sentence: an option, a list of allowed words. */
    readonly detail = '',
  ) {
    super(code);
  }
}
