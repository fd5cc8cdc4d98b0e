import type { PolicyOptions, Subject } from '../types';
import { findMisspelt } from './findMisspelt';
import { findMisspeltField } from './findMisspeltField';
import { LineError } from './LineError';

/** One line of `--jsonl` as it came. */
export interface Request {
  id?: string | number;
  candidate: string;
  subject?: Subject;
  currentPassword?: string;
  policy?: PolicyOptions;
}

type Keyed = Readonly<Record<string, unknown>>;

const LINE_KEYS = ['id', 'candidate', 'subject', 'currentPassword', 'policy'];

const refuseMisspelt = (meant: string | undefined): void => {
  if (meant !== undefined) throw new LineError('misspelt', meant);
};

const isObject = (value: unknown): value is Keyed => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks what a line holds before anything is judged; null counts as absent, other keys are passed over.
 *
 * @param value the parsed line
 * @param onId told the id as soon as it is known to be good, so that an error after it can carry it
 * @throws {LineError} `not-object`, `missing`, `misspelt`, `wrong-type` with the name of the key of the contract
 */
export const readRequest = (value: unknown, onId: (id: string | number) => void): Request => {
  if (!isObject(value)) throw new LineError('not-object');
  const { id, candidate, subject, currentPassword, policy } = value;
  if (id !== undefined && id !== null) {
    // A number beyond 2^53 has already been rounded: it would be answered under another id.
    if (typeof id !== 'string' && !Number.isSafeInteger(id)) throw new LineError('wrong-type', 'id');
    onId(id as string | number);
  }
  refuseMisspelt(findMisspelt(value, LINE_KEYS));
  if (candidate === undefined || candidate === null) throw new LineError('missing', 'candidate');
  if (typeof candidate !== 'string') throw new LineError('wrong-type', 'candidate');
  const request: Request = { candidate };
  if (subject !== undefined && subject !== null) {
    if (!isObject(subject)) throw new LineError('wrong-type', 'subject');
    refuseMisspelt(findMisspeltField(subject));
    request.subject = subject;
  }
  if (currentPassword !== undefined && currentPassword !== null) {
    if (typeof currentPassword !== 'string') throw new LineError('wrong-type', 'currentPassword');
    request.currentPassword = currentPassword;
  }
  if (policy !== undefined && policy !== null) {
    if (!isObject(policy)) throw new LineError('wrong-type', 'policy');
    request.policy = policy;
  }
  return request;
};
