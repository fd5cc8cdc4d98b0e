import { PolicyError, type PolicyErrorCode } from './PolicyError';

/** Says what is wrong with a value of an option, at its dotted path from the argument; does nothing where it is right. */
export type Shape = (value: unknown, path: string) => void;

/** A list longer than this is a mistake. */
const MAX_ENTRIES = 1000;

/** What is not a name at all may be a value in the wrong place, and is not shown. */
const NAME = /^[a-z_.-]{1,40}$/i;

const refuse = (code: PolicyErrorCode, path: string, allowed?: readonly string[]): never => {
  throw new PolicyError(code, path, allowed);
};

const isPlain = (value: unknown, kind: 'Object' | 'Array'): boolean =>
  Object.prototype.toString.call(value) === `[object ${kind}]`;

/** One of a closed list of words, which the error names. */
export const oneOf =
  (allowed: readonly string[]): Shape =>
  (value, path) => {
    if (!allowed.some((word) => word === value)) refuse('invalid-option', path, allowed);
  };

/** A whole number between two bounds, both included. */
export const whole =
  (min: number, max: number): Shape =>
  (value, path) => {
    if (typeof value !== 'number' || value % 1 !== 0 || value < min || value > max) refuse('invalid-option', path);
  };

/** A text of a form. */
export const matching =
  (form: RegExp): Shape =>
  (value, path) => {
    if (typeof value !== 'string' || !form.test(value)) refuse('invalid-option', path);
  };

/** One value and no other. */
export const exactly =
  (expected: unknown): Shape =>
  (value, path) => {
    if (value !== expected) refuse('invalid-option', path);
  };

/** Null, or a shape. */
export const nullable =
  (shape: Shape): Shape =>
  (value, path) => {
    if (value !== null) shape(value, path);
  };

/** A list of at most a thousand entries of one shape. */
export const listOf =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!isPlain(value, 'Array')) refuse('invalid-option', path);
    const entries = value as readonly unknown[];
    if (entries.length > MAX_ENTRIES) refuse('invalid-option', path);
    for (let i = 0; i < entries.length; i++) shape(entries[i], `${path}.${i}`);
  };

/** An object with known fields, each of its shape; undefined counts as absent. */
export const object =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, path) => {
    if (!isPlain(value, 'Object')) refuse('invalid-option', path);
    const given = value as Readonly<Record<string, unknown>>;
    const at = (name: string): string => `${path}.${name}`;
    const shapes: Readonly<Record<string, Shape>> = Object.assign({}, required, optional);
    for (const name of Object.keys(given)) {
      if (given[name] === undefined) continue;
      const shape = Object.prototype.hasOwnProperty.call(shapes, name) ? shapes[name] : undefined;
      if (shape) shape(given[name], at(name));
      else refuse('unknown-option', at(NAME.test(name) ? name : '?'), Object.keys(shapes));
    }
    for (const name of Object.keys(required)) if (given[name] === undefined) refuse('invalid-option', at(name));
  };
