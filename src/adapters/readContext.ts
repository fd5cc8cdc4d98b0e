import type { AdapterContext } from './AdapterContext';
import { isThenable } from './isThenable';
import { readAll } from './readAll';

// The types make sure that no field is forgotten.
const FIELDS: Record<keyof AdapterContext, true> = {
  subject: true,
  currentPassword: true,
  strength: true,
  blocklist: true,
  isBlocked: true,
  messages: true,
  now: true,
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
export const readContext = (sources: readonly unknown[]): AdapterContext => {
  const context: Record<string, unknown> = {};
  for (const source of sources) {
    const given = (source ?? {}) as Record<string, unknown>;
    if (Object.prototype.toString.call(given) !== '[object Object]') throw new TypeError('context: an object');
    // A misspelt field, or a subject in the context's place, would be a check without a subject.
    if (Object.keys(given).some((key) => !Object.keys(FIELDS).includes(key))) throw new TypeError('context: unknown field');
    for (const field of Object.keys(FIELDS)) {
      const value = given[field];
      if (isThenable(value)) throw new TypeError(`${field}: not a promise`);
      if (value !== undefined && value !== null) context[field] = value;
    }
  }
  readAll(context['subject']);
  return context;
};
