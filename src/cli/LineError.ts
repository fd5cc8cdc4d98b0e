import type { PolicyErrorCode } from '../policy/PolicyError';

/** Why a line of `--jsonl` has no verdict. */
export type LineErrorCode =
  | 'too-long'
  | 'not-utf8'
  | 'empty'
  | 'not-json'
  | 'not-object'
  | 'missing'
  | 'misspelt'
  | 'wrong-type'
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
