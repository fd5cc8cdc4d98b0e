import { findMeantField, subjectFieldNames } from '../fields';
import type { Note } from '../types';

/** A class hierarchy is not deeper; what answers without end is not followed. */
const MAX_PROTOTYPES = 8;

/** The names of a subject's own fields, and of what its classes give every instance. */
const listNames = (subject: object): { own: string[]; inherited: string[]; hasKnown: boolean } => {
  const inherited: string[] = [];
  let prototype = Object.getPrototypeOf(subject) as object | null;
  for (let depth = 0; depth < MAX_PROTOTYPES && prototype && prototype !== Object.prototype; depth++) {
    inherited.push(...Object.getOwnPropertyNames(prototype));
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return { own: Object.keys(subject), inherited, hasKnown: subjectFieldNames.some((field) => field in subject) };
};

/**
 * Looks for fields that are not a subject's. Accepting an initial password because a record spells its field differently
 * is the worst that can happen here: a usual spelling is refused, anything else is noted.
 *
 * Linear in the number of fields.
 *
 * @param path what the subject is called
 * @throws {TypeError} for a field under another spelling, which names the one that is meant; where no field is known at
 * all, since a box around a subject would pass for somebody of whom nothing is known
 * @example checkFieldNames({ idNo: '' }, 'subject', []) // throws TypeError: subject.idNumber: spelled idNo
 */
export const checkFieldNames = (subject: object, path: string, notes: Note[]): void => {
  let names;
  try {
    names = listNames(subject);
  } catch {
    // What a proxy throws is the caller's, and may hold anything.
    throw new TypeError(`${path}: its fields cannot be listed`);
  }
  const { own, inherited, hasKnown } = names;
  for (const name of own.concat(inherited)) {
    const meant = findMeantField(name);
    if (meant !== undefined) throw new TypeError(`${path}.${meant}: spelled ${name}`);
  }
  if (own.includes('prepared') && !hasKnown) throw new TypeError(`${path}: a prepared subject`);
  if (own.length > 0 && !hasKnown) {
    throw new TypeError(`${path}: no known field (one of: ${subjectFieldNames.join(', ')})`);
  }
  const known: readonly string[] = subjectFieldNames;
  if (!own.every((name) => known.includes(name))) notes.push({ code: 'subject.unknown-field' });
};
