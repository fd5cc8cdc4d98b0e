import { findMeantField, subjectFieldNames } from '../fields';
import type { PolicyOptions, Subject } from '../types';
import { LineError } from './errors';
import { findMeantKey, findMisspeltField } from './options';

type Keyed = Readonly<Record<string, unknown>>;

/** What lines of every command may hold. */
export interface LineFields {
  /** The parsed line. */
  fields: Keyed;
  /** About the insured person, every key looked at. */
  subject?: Subject;
  /** In place of the policy of the command line. */
  policy?: PolicyOptions;
}

const refuseMisspelt = (meant: string | undefined): void => {
  if (meant !== undefined) throw new LineError('misspelt', meant);
};

/** A key that nobody reads is a check that nobody makes: `Subjct` would be no subject. */
const refuseUnknown = (value: Keyed, keys: readonly string[]): void => {
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) continue;
    refuseMisspelt(findMeantKey(key, keys));
    // A field of the subject beside it and not in it.
    if (subjectFieldNames.some((field) => field === key) || findMeantField(key))
      throw new LineError('misspelt', 'subject');
    throw new LineError('unknown-key');
  }
};

const isObject = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks what lines of every command have in common; null counts as absent.
 *
 * @param value the parsed line
 * @param keys every key that the command knows
 * @param onId told the id as soon as it is known to be good, so that an error after it can carry it
 * @throws {LineError} `not-object`, `unknown-key`, `misspelt` and `wrong-type` with the name of the key of the contract
 */
export const readFields = (
  value: unknown,
  keys: readonly string[],
  onId: (id: string | number) => void,
): LineFields => {
  if (!isObject(value)) throw new LineError('not-object');
  const { id, subject, policy } = value;
  if (id !== undefined && id !== null) {
    // A number from 2^53 on may have already been rounded: it would be answered under another id.
    if (typeof id !== 'string' && !Number.isSafeInteger(id)) throw new LineError('wrong-type', 'id');
    onId(id as string | number);
  }
  refuseUnknown(value, keys);
  const found: LineFields = { fields: value };
  if (subject !== undefined && subject !== null) {
    if (!isObject(subject)) throw new LineError('wrong-type', 'subject');
    refuseMisspelt(findMisspeltField(subject));
    found.subject = subject;
  }
  if (policy !== undefined && policy !== null) {
    if (!isObject(policy)) throw new LineError('wrong-type', 'policy');
    found.policy = policy;
  }
  return found;
};
