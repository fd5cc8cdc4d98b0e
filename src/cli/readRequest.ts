import type { PolicyOptions, Subject } from '../types';
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
const SUBJECT_KEYS = [
  'idNumber', 'birthDate', 'phone', 'name', 'namePinyin', 'cardNumber', 'personalNumber',
  'medicalInsuranceNumber', 'bankCardNumber', 'unitNumber', 'email', 'username', 'others',
];

const plain = (key: string): string => (key.length > 64 ? key : key.replace(/[_-]/g, '').toLowerCase());

/** Serialisers of other languages like `current_password`; what was meant must not be passed over in silence. */
const refuseMisspelt = (value: Keyed, keys: readonly string[], path: string): void => {
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) continue;
    const meant = keys.find((known) => plain(known) === plain(key));
    if (meant !== undefined) throw new LineError('misspelt', path + meant);
  }
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
  refuseMisspelt(value, LINE_KEYS, '');
  if (candidate === undefined || candidate === null) throw new LineError('missing', 'candidate');
  if (typeof candidate !== 'string') throw new LineError('wrong-type', 'candidate');
  const request: Request = { candidate };
  if (subject !== undefined && subject !== null) {
    if (!isObject(subject)) throw new LineError('wrong-type', 'subject');
    refuseMisspelt(subject, SUBJECT_KEYS, 'subject.');
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
