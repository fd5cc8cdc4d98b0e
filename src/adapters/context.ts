import { contextFieldNames, subjectFieldNames } from '../fields';
import type { CheckContext, StrengthMeter } from '../types';

/** What a check may use besides the policy; the strength meter may be loaded when it is first needed. */
export type AdapterContext = Omit<CheckContext, 'strength'> & {
  /** A meter, or what loads one: called only where the policy's meter has to decide, and once for each rule. */
  strength?: StrengthMeter | (() => Promise<StrengthMeter>);
};

/** Read at each check, so that it may answer with what the form holds now. */
export type GetContext = () => AdapterContext | null | undefined;

/** Whether a value has to be waited for, whoever made it. */
export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  !!value && typeof (value as { then?: unknown }).then === 'function';

/** Of a list the core reads no more. */
const MAX_ENTRIES = 17;
/** A subject, its relatives, one of them, the readings of a name, one of them. */
const MAX_DEPTH = 5;

/**
 * Reads of a subject what the core will read, however it is held: own, inherited, in a list, of a relative. The core
 * takes a getter that throws for an unreadable field; a form is not to accept what it could not compare.
 *
 * Bounded by what the core reads.
 *
 * @throws whatever a getter throws
 * @example readAll({ others: [{ get phone() { throw new Error('database'); } }] }) // throws Error: database
 */
export const readAll = (value: unknown, depth = MAX_DEPTH): void => {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  const isList = Array.isArray(value);
  const keys = isList ? Object.keys(value.slice(0, MAX_ENTRIES)) : subjectFieldNames;
  for (const key of keys) readAll((value as Record<string, unknown>)[key], depth - 1);
};

/**
 * One context from several, the later ones first; what is absent in all of them is absent.
 *
 * Field by field, since a form's state may be an instance or a proxy, of which a copy of its own properties would lose
 * the subject in silence. A subject's own fields are read too: the core takes one that throws for unreadable, but a form
 * is not to accept what it could not compare.
 *
 * @throws {TypeError} for what is no object of fields, for a field that is none, and for a promise in a field's place
 * @throws whatever a getter throws
 * @example readContext([{ now: '2026-01-01' }, { subject }]) // { now: '2026-01-01', subject }
 */
export const joinContexts = (sources: readonly unknown[]): AdapterContext => {
  const context: Record<string, unknown> = {};
  for (const source of sources) {
    const given = (source ?? {}) as Record<string, unknown>;
    if (Object.prototype.toString.call(given) !== '[object Object]') throw new TypeError('context: an object');
    // A misspelt field, or a subject in the context's place, would be a check without a subject.
    if (Object.keys(given).some((key) => !contextFieldNames.some((name) => name === key)))
      throw new TypeError('context: unknown field');
    for (const field of contextFieldNames) {
      const value = given[field];
      if (isThenable(value)) throw new TypeError(`${field}: not a promise`);
      if (value !== undefined && value !== null) context[field] = value;
    }
  }
  readAll(context['subject']);
  return context;
};
