import { VerifyFailed } from '../findInitialPassword';
import { PolicyError, type PolicyErrorCode } from '../policy/PolicyError';

/** Why the command line cannot do what it was asked: one key for each sentence of {@link CliTexts}. */
export type UsageCode =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-option'
  | 'missing-value'
  | 'password-argument'
  | 'argument'
  | 'not-allowed-here'
  | 'invalid-value'
  | 'misspelt'
  | 'wrong-subject'
  | 'unreadable-file'
  | 'not-json-file'
  | 'not-loaded'
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

/** Why a line of `--jsonl` has no verdict. */
export type LineErrorCode =
  | 'too-long'
  | 'not-utf8'
  | 'empty'
  | 'not-json'
  | 'not-object'
  | 'missing'
  | 'misspelt'
  | 'unknown-key'
  | 'unknown-op'
  | 'wrong-type'
  | 'verify-failed'
  | 'failed'
  | PolicyErrorCode;

/** A line that cannot be judged. `option` is a name of the contract, never one that came with the line. */
export class LineError extends Error {
  override readonly name = 'LineError';

  constructor(
    readonly code: LineErrorCode,
    readonly option?: string,
  ) {
    super(code);
  }
}

/**
 * The path of the part of a subject that an error of the library is about; undefined for any other error.
 *
 * @example findSubjectPath(new TypeError('context.subject.phone: not a string')) // 'subject.phone'
 */
export const findSubjectPath = ({ message }: TypeError): string | undefined =>
  /^(?:context\.)?(subject(?:\.[a-zA-Z]{1,32}){0,2}): /.exec(message)?.[1];

/**
 * Any failure as an error that may be written: no path of it holds a key or a value that came with the line.
 *
 * @example asLineError(new PolicyError('unknown-option', 'format.colour')).option // 'policy.format'
 */
export const asLineError = (error: unknown): LineError => {
  if (error instanceof LineError) return error;
  if (error instanceof PolicyError) {
    // The last part of an unknown option is the key itself, which nobody has looked at.
    const known = error.code === 'unknown-option' ? error.option.split('.').slice(0, -1) : error.option.split('.');
    return new LineError(error.code, ['policy', ...known].join('.'));
  }
  if (error instanceof VerifyFailed) return new LineError('verify-failed');
  if (error instanceof TypeError) {
    if (error.message.startsWith('verify: ')) return new LineError('verify-failed');
    const option = findSubjectPath(error);
    if (option !== undefined) return new LineError('wrong-type', option);
  }
  return new LineError('failed');
};
