import type { SubjectField } from '../types';

// The types make sure that no field is forgotten.
const FIELDS: Record<SubjectField, true> = {
  idNumber: true,
  birthDate: true,
  phone: true,
  name: true,
  namePinyin: true,
  cardNumber: true,
  personalNumber: true,
  medicalInsuranceNumber: true,
  bankCardNumber: true,
  unitNumber: true,
  email: true,
  username: true,
  others: true,
};

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
  const keys = isList ? Object.keys(value.slice(0, MAX_ENTRIES)) : Object.keys(FIELDS);
  for (const key of keys) readAll((value as Record<string, unknown>)[key], depth - 1);
};
