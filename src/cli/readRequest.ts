import type { PolicyOptions, Subject } from '../types';
import { LineError } from './errors';
import { readFields } from './readFields';

/** What a line may ask for. */
export type Operation = 'check' | 'initial' | 'generate' | 'requirements' | 'normalize';

/** Whether each operation needs a candidate. */
const NEEDS_CANDIDATE: Readonly<Record<Operation, boolean>> = {
  check: true,
  initial: true,
  generate: false,
  requirements: false,
  normalize: true,
};

/** One line of `check --jsonl` as it came. */
export interface LineRequest {
  /** What is asked for; default `check`. */
  op?: Operation;
  /** The new password, or the one typed at log-in. */
  candidate?: string;
  /** About the insured person; default nothing known. */
  subject?: Subject;
  /** The password that is to be replaced. */
  currentPassword?: string;
  /** In place of the policy of the command line. */
  policy?: PolicyOptions;
}

const LINE_KEYS = ['id', 'op', 'candidate', 'subject', 'currentPassword', 'policy'];

const isOperation = (op: unknown): op is Operation =>
  typeof op === 'string' && Object.prototype.hasOwnProperty.call(NEEDS_CANDIDATE, op);

const readText = (value: unknown, name: string): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new LineError('wrong-type', name);
  return value;
};

/**
 * Checks what a line of `check --jsonl` holds before anything is judged.
 *
 * @throws {LineError} as `readFields`; `unknown-op`; `missing` or `wrong-type` for the candidate and the current password
 * @example readRequest({ op: 'normalize', candidate: '７３' }, () => {}) // { op: 'normalize', candidate: '７３' }
 */
export const readRequest = (value: unknown, onId: (id: string | number) => void): LineRequest => {
  const { fields, subject, policy } = readFields(value, LINE_KEYS, onId);
  const op = fields['op'] ?? undefined;
  if (op !== undefined && !isOperation(op)) throw new LineError('unknown-op', 'op');
  const candidate = readText(fields['candidate'], 'candidate');
  if (candidate === undefined && NEEDS_CANDIDATE[op ?? 'check']) throw new LineError('missing', 'candidate');
  const currentPassword = readText(fields['currentPassword'], 'currentPassword');
  const request: LineRequest = {};
  if (op !== undefined) request.op = op;
  if (candidate !== undefined) request.candidate = candidate;
  if (subject !== undefined) request.subject = subject;
  if (currentPassword !== undefined) request.currentPassword = currentPassword;
  if (policy !== undefined) request.policy = policy;
  return request;
};
