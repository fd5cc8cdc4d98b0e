import { fstatSync, readFileSync } from 'node:fs';
import { findMeantField } from '../fields';
import { editDistance } from '../normalize/compare';
import { PolicyError } from '../policy/PolicyError';
import { definePolicy } from '../policy/definePolicy';
import { credentials, formats } from '../policy/formats';
import type { Format, Policy, Subject } from '../types';
import type { FlagName, Flags } from './arguments';
import { UsageError } from './errors';

/**
 * The object in a JSON file of UTF-8, with or without a byte order mark.
 *
 * @param source a path, or the number of an open descriptor
 * @param name the option to name in an error; neither the path nor the content is repeated
 * @throws {UsageError} where it cannot be read or holds anything else
 */
export const readJsonFile = (source: string | number, name: string): object => {
  let text: string;
  try {
    text = readFileSync(source, 'utf8');
  } catch (error) {
    throw new UsageError('unreadable-file', `${name} ${(error as NodeJS.ErrnoException).code ?? ''}`.trim());
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError('not-json-file', name);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageError('not-json-file', name);
  return value;
};

const plain = (key: string): string => (key.length > 64 ? key : key.replace(/[_-]/g, '').toLowerCase());

/** A third of the letters of a key may be wrong, and at most two. */
const mostTypos = (key: string): number => Math.min(2, Math.floor(key.length / 3));

/**
 * The key that was meant by one that is nearly it: serialisers of other languages like `current_password`, and people make
 * slips. Undefined for one that resembles none.
 *
 * @example findMeantKey('curent_password', ['currentPassword']) // 'currentPassword'
 */
export const findMeantKey = (key: string, keys: readonly string[]): string | undefined => {
  const typed = plain(key);
  const distanceTo = (known: string): number => {
    const limit = mostTypos(known);
    const distance = editDistance(plain(known), typed, limit);
    return distance > limit ? Infinity : distance;
  };
  const [nearest] = keys
    .map((known) => ({ known, distance: distanceTo(known) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.known;
};

const findMisspeltKey = (person: object): string | undefined => {
  for (const key of Object.keys(person)) {
    const meant = findMeantField(key);
    if (meant !== undefined) return meant;
  }
  return undefined;
};

/**
 * The path of the field that a misspelt key of a subject, or of one of its relatives, is meant for.
 *
 * @example findMisspeltField({ others: [{ id_number: '' }] }) // 'subject.others.idNumber'
 */
export const findMisspeltField = (subject: object): string | undefined => {
  const own = findMisspeltKey(subject);
  if (own !== undefined) return `subject.${own}`;
  const { others } = subject as { others?: unknown };
  const [theirs] = (Array.isArray(others) ? (others as unknown[]) : [])
    .map((other) => (typeof other === 'object' && other !== null ? findMisspeltKey(other) : undefined))
    .filter((meant) => meant !== undefined);
  return theirs === undefined ? undefined : `subject.others.${theirs}`;
};

/** What may follow an option; the rest is checked by definePolicy. */
const CHOICES: Partial<Record<FlagName, readonly string[]>> = {
  credential: Object.keys(credentials),
  format: Object.keys(formats),
  strictness: ['standard', 'strict'],
  meter: ['core', 'light', 'full'],
};

const read = (flags: Flags, name: FlagName): string | undefined => {
  const value = flags[name];
  const choices = CHOICES[name];
  if (typeof value !== 'string') return undefined;
  if (choices && !choices.includes(value)) throw new UsageError('invalid-value', `--${name}: ${choices.join(' ')}`);
  return value;
};

/**
 * The whole number that follows an option, from 1 to `max`, at most 9999; undefined without the option.
 *
 * @throws {UsageError} for anything else
 */
export const readNumber = (flags: Flags, name: FlagName, max: number): number | undefined => {
  const value = flags[name];
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d{1,4}$/.test(String(value)) || number < 1 || number > max)
    throw new UsageError('invalid-value', `--${name}: 1-${max}`);
  return number;
};

/**
 * The policy of the command line: the file of `--policy`, then the single options, which win over it.
 *
 * @throws {UsageError} for a value that is not one of the choices, an unreadable file, or what `definePolicy` refuses
 * @example readPolicy({ region: '500000' }).region // '500000'
 */
export const readPolicy = (flags: Flags): Policy => {
  const options: Record<string, unknown> = {};
  for (const name of ['region', 'credential', 'issuer', 'strictness', 'meter'] as const) {
    const value = read(flags, name);
    if (value !== undefined) options[name] = value;
  }
  const format = read(flags, 'format');
  if (format !== undefined) options['format'] = formats[format as keyof typeof formats] satisfies Format;
  const minGuesses = read(flags, 'min-guesses');
  if (minGuesses !== undefined) options['minGuesses'] = Number(minGuesses);
  const file = typeof flags.policy === 'string' ? readJsonFile(flags.policy, '--policy') : {};
  try {
    return definePolicy({ ...file, ...options });
  } catch (error) {
    if (error instanceof PolicyError) throw new UsageError('policy', error.message);
    throw error;
  }
};

const DESCRIPTOR = 3;

/**
 * Whether the parent handed over a descriptor 3 with content: a file, a pipe or a socket. Without one Node keeps
 * something else there, and a Node parent may keep its channel there.
 */
const isHandedOver = (): boolean => {
  if (process.channel !== undefined) return false;
  try {
    const found = fstatSync(DESCRIPTOR);
    return found.isFile() || found.isFIFO() || found.isSocket();
  } catch {
    return false;
  }
};

/**
 * What is known of the insured person: the JSON file that `--subject` names, else descriptor 3, where there is one.
 *
 * @throws {UsageError} where either cannot be read or is no JSON object, or a field is misspelt
 */
export const readSubject = ({ subject }: Flags): Subject | undefined => {
  const name = typeof subject === 'string' ? '--subject' : '3<';
  if (name === '3<' && !isHandedOver()) return undefined;
  const found = readJsonFile(typeof subject === 'string' ? subject : DESCRIPTOR, name);
  const meant = findMisspeltField(found);
  if (meant !== undefined) throw new UsageError('misspelt', `${name}: ${meant}`);
  return found;
};
