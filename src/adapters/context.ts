import { contextFieldNames, subjectFieldNames } from '../fields';
import type { Blocklist, CheckContext, StrengthMeter } from '../types';
import { attempt, CheckFailure } from './failure';

/** What a check in a form may use besides the policy; heavy parts may be loaded when they are first needed. */
export type AdapterContext = Omit<CheckContext, 'strength' | 'blocklist' | 'isBlocked'> & {
  /** A meter, or what loads one: called only where the policy's meter has to decide, and once for each rule. */
  strength?: StrengthMeter | (() => Promise<StrengthMeter>);
  /** `strictBlocklist`, or what loads it: called only for a policy whose `strictness` is 'strict', and once. */
  blocklist?: Blocklist | (() => Promise<Blocklist>);
  /** Whether the platform's own set of breached passwords holds the candidate: asked about what all else accepts. */
  isBlocked?(candidate: string): boolean | Promise<boolean>;
};

/** Read at each check, so that it may answer with what the form holds now. */
export type GetContext = () => AdapterContext | null | undefined;

/** Whether a value has to be waited for, whoever made it. */
export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  !!value && typeof (value as { then?: unknown }).then === 'function';

/**
 * Goes on with a value: at once, or later where it has to be waited for.
 *
 * @example chain(1, (one) => one + 1) // 2
 */
export const chain = <A, B>(value: A | PromiseLike<A>, next: (value: A) => B | PromiseLike<B>): B | Promise<B> =>
  isThenable(value) ? Promise.resolve(value).then(next) : (next(value) as B | Promise<B>);

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

/** Names what is wrong with the context, in words that hold none of its values. */
const refuse = (reason: string): never => {
  throw new CheckFailure('context', new TypeError(reason));
};

/**
 * One context from several, the later ones first; what is absent in all of them is absent.
 *
 * Field by field, since a form's state may be an instance or a proxy, of which a copy of its own properties would lose
 * the subject in silence. A field that does not exist goes along, for the check to refuse.
 *
 * @throws {CheckFailure} for anything but an object of fields, for a promise as a field, for whatever a getter throws
 * @example joinContexts([{ now: '2026-01-01' }, { subject }]) // { now: '2026-01-01', subject }
 */
export const joinContexts = (sources: readonly unknown[]): AdapterContext =>
  attempt('getContext', () => {
    const context: Record<string, unknown> = {};
    for (const source of sources) {
      const given = (source ?? {}) as Record<string, unknown>;
      if (Object.prototype.toString.call(given) !== '[object Object]') refuse('context: not an object');
      const others = Object.keys(given).filter((key) => !contextFieldNames.some((name) => name === key));
      for (const field of [...contextFieldNames, ...others]) {
        const value = given[field];
        if (isThenable(value)) refuse(`context.${field}: a promise; wait for it in getContext`);
        if (value !== undefined && value !== null) context[field] = value;
      }
      // Absent or not, a misspelt field would be a check without it.
      for (const field of others) context[field] = given[field];
    }
    readAll(context['subject']);
    return context;
  });
