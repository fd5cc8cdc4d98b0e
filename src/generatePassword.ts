import { judgeCandidate } from './checkPassword';
import { readContext } from './context';
import { PolicyError } from './policy/PolicyError';
import { asPolicy } from './policy/asPolicy';
import { resolveSubject } from './subject/prepareSubject';
import type { CheckContext, Format, Policy } from './types';
import { requireFunction } from './util';

/** Thrown where the engine has no source of random bytes and none was given. */
export class RandomUnavailable extends Error {
  override readonly name = 'RandomUnavailable';

  constructor() {
    super('context.random: none was given, and there is no crypto.getRandomValues here');
    Object.setPrototypeOf(this, new.target.prototype);
  }
}

/** Fills an array with random bytes. */
export type FillRandom = (bytes: Uint8Array) => void;

declare const crypto: { getRandomValues?: (bytes: Uint8Array) => unknown } | undefined;

/**
 * The engine's own source of random bytes.
 *
 * @throws {RandomUnavailable} where it has none: Node 18 without its flag, mini-programs
 */
export const randomSource = (): FillRandom => {
  const source = typeof crypto === 'undefined' ? undefined : crypto;
  if (typeof source?.getRandomValues !== 'function') throw new RandomUnavailable();
  return (bytes) => {
    source.getRandomValues?.(bytes);
  };
};

const BYTE = 256;

/** A fair source fills a text in one or two rounds; one that needs so many yields nothing. */
const MAX_ROUNDS = 256;

/**
 * A text of characters drawn uniformly and independently from an alphabet of at most 256; undefined where the source
 * never yields a byte that can be used. Bytes that would favor the first characters are thrown away.
 */
export const drawText = (alphabet: string, length: number, fill: FillRandom): string | undefined => {
  const fair = BYTE - (BYTE % alphabet.length);
  const bytes = new Uint8Array(length * 2);
  let text = '';
  for (let round = 0; text.length < length; round++) {
    if (round === MAX_ROUNDS) return undefined;
    fill(bytes);
    for (let i = 0; i < bytes.length && text.length < length; i++) {
      const byte = bytes[i] ?? fair;
      if (byte < fair) text += alphabet.charAt(byte % alphabet.length);
    }
  }
  return text;
};

/** What {@link generatePassword} takes besides the context of a check. */
export interface GenerateOptions extends CheckContext {
  /** Code points; default the PIN's length, else 12 or the format's shortest if that is more. */
  length?: number;
  /** Fills the array with random bytes; default `crypto.getRandomValues`. */
  random?: FillRandom;
}

const MAX_REFUSALS = 10_000;
const DEFAULT_LENGTH = 12;

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ALPHABETS: Readonly<Record<Format['alphabet'], string>> = {
  digits: DIGITS,
  'letters-digits': DIGITS + LETTERS,
  printable: DIGITS + LETTERS + '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
};

/**
 * A password that the policy accepts, uniform over all that it accepts at that length:
 * random characters of the format's alphabet (ASCII without the space), drawn again until one is accepted.
 *
 * @param context what a check would be given, so that nothing personal comes out; `length`; `random`
 * @throws {TypeError} where a field of the context is not what it must be
 * @throws {PolicyError} `invalid-option` for a length outside the format, `too-many-refusals` after 10,000, or where the
 * source of random bytes never yields one that can be used
 * @throws {RandomUnavailable} where there is no source of random bytes
 * @example generatePassword(policy, { subject }) // six digits, for a PIN policy
 * @see NIST SP 800-63B-4, 3.1.1.2 (randomly chosen by the verifier); rejection sampling
 */
export const generatePassword = (policy: Policy, context?: GenerateOptions | null): string => {
  const read = readContext(context, ['length', 'random']);
  const defined = asPolicy(policy);
  const { minLength, maxLength, alphabet } = defined.format;
  const { length: asked, random } = context ?? {};
  const length = asked ?? Math.min(maxLength, alphabet === 'digits' ? minLength : Math.max(minLength, DEFAULT_LENGTH));
  if (!(typeof length === 'number' && length >= minLength && length <= maxLength && length % 1 === 0)) {
    throw new PolicyError('invalid-option', 'context.length');
  }
  if (random !== undefined) requireFunction(random, 'context.random');
  const fill = random ?? randomSource();
  const person = resolveSubject(defined, read.subject, 'context.subject');
  for (let refusals = 0; refusals < MAX_REFUSALS; refusals++) {
    const candidate = drawText(ALPHABETS[alphabet], length, fill);
    if (candidate === undefined) throw new PolicyError('too-many-refusals', 'context.random');
    if (judgeCandidate(defined, candidate, person, read).accepted) return candidate;
  }
  throw new PolicyError('too-many-refusals', 'policy');
};
