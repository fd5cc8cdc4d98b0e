import { regionDefaults } from '../regions/findRules';
import { dataVersion } from '../regions/generated/table';
import type { FindingCode, Format, Policy, PolicyOptions } from '../types';
import { PolicyError } from './PolicyError';
import { checkOptions, policyVersion } from './checkOptions';
import { findingCodes } from './findingCodes';
import { credentials } from './formats';

/** Where a policy made by `definePolicy` says with which data it was made: the same symbol in every copy of the library. */
export const definedKey: unique symbol = Symbol.for('yibao-password-policy.policy') as never;

/** NIST's 100 guesses online, times 10^4 for what the model does not know. */
const MIN_GUESSES = 1e6;
/** Least and most that an option may ask for. */
const GUESS_BOUNDS = { least: 1e3, most: 1e12 };

/**
 * Whether a policy was made with newer region data than those that are here. It is taken all the same, so that an
 * upgraded server does not switch off older pages; checks note it as `policy.newer-data`.
 */
export const hasNewerData = (policy: Partial<Policy>): boolean => (policy.dataVersion || dataVersion) > dataVersion;

/** Frozen all the way down, since callers share it. */
const freezeDeep = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null)
    Object.keys(Object.freeze(value)).forEach((key) => freezeDeep(value[key as keyof T]));
  return value;
};

const ALPHABET_SIZES: Readonly<Record<Format['alphabet'], number>> = {
  digits: 10,
  'letters-digits': 62,
  printable: 94,
};

/** The power of ten within a hundredth of what the shortest length of a format has room for; 1 for very short ones. */
const guessRoom = ({ minLength, alphabet }: Format): number =>
  10 ** Math.max(0, Math.floor(minLength * Math.log10(ALPHABET_SIZES[alphabet]) - 2));

const checkFormat = ({ minLength, maxLength, alphabet, classes }: Format, path: string): void => {
  if (minLength > maxLength) throw new PolicyError('contradiction', `${path}.format.minLength`);
  if (classes === undefined) return;
  const possible = classes.of.filter((name) =>
    alphabet === 'digits' ? name === 'digit' : alphabet === 'printable' || name !== 'symbol',
  );
  if (Math.min(maxLength, new Set(possible).size) < classes.atLeast)
    throw new PolicyError('contradiction', `${path}.format.classes`);
};

const checkMinGuesses = (minGuesses: number, format: Format, path: string): void => {
  const isPower = Number(`1e${Math.round(Math.log10(minGuesses))}`) === minGuesses;
  const { least, most } = GUESS_BOUNDS;
  // What a server made for a PIN keeps the limit that its format has room for.
  if (minGuesses === guessRoom(format) && minGuesses < MIN_GUESSES) return;
  if (!isPower || minGuesses < least || minGuesses > Math.min(most, guessRoom(format))) {
    throw new PolicyError('invalid-option', `${path}.minGuesses`);
  }
};

/**
 * A copy of options that are plain and known.
 *
 * @throws {PolicyError} also in the place of whatever a getter or a proxy throws
 */
const readOptions = (options: PolicyOptions | Policy, path: string): Partial<Policy> => {
  try {
    const { version } = options as Partial<Policy>;
    if (typeof version === 'number' && version > policyVersion) {
      throw new PolicyError('newer-version', `${path}.version`);
    }
    checkOptions(options, path);
    return JSON.parse(JSON.stringify(options)) as Partial<Policy>;
  } catch (error) {
    throw error instanceof PolicyError ? error : new PolicyError('invalid-option', path);
  }
};

/**
 * What `definePolicy` does, for whichever argument holds the options or a policy.
 *
 * @param path what the argument is called, for errors
 * @throws {PolicyError} as `definePolicy`
 */
export const readPolicy = (options: PolicyOptions | Policy, path: string): Policy => {
  const given = readOptions(options, path);
  const { region = '000000', credential = 'social-security-card', severities = {} } = given;
  const { dataVersion: made = dataVersion } = given;
  const newest = made > dataVersion ? made : dataVersion;
  const defaults = regionDefaults(region, credential);
  const format = given.format || (defaults && defaults.format) || credentials[credential];
  checkFormat(format, path);
  (Object.keys(severities) as FindingCode[]).forEach((code) => {
    // What a region refuses may have changed in newer data, and who has them has checked it.
    const isRegional = newest === dataVersion && defaults && defaults.refuses.includes(code);
    if (!findingCodes[code].isSettable || (isRegional && severities[code] !== 'reject')) {
      throw new PolicyError('contradiction', `${path}.severities.${code}`);
    }
  });
  const minGuesses = given.minGuesses ?? Math.max(1, Math.min(MIN_GUESSES, guessRoom(format)));
  if (given.minGuesses !== undefined) checkMinGuesses(given.minGuesses, format, path);

  const unset = {
    initialPasswords: [],
    blocklist: [],
    requiredSubject: [],
    strictness: 'standard' as const,
    meter: 'core' as const,
  };
  const settled = {
    version: policyVersion,
    dataVersion: newest,
    region,
    credential,
    severities,
    format,
    minGuesses,
  };
  const policy = Object.assign(unset, given, settled);
  return freezeDeep(Object.defineProperty(policy, definedKey, { value: dataVersion }));
};

/**
 * A complete policy from a region, a credential and whatever else is to differ from their defaults.
 *
 * The result is frozen plain JSON: a server can send the very policy that it will enforce to the page,
 * and `definePolicy(JSON.parse(JSON.stringify(policy)))` equals `policy`.
 *
 * @param options region: six digits, GB/T 2260 or an insurance region, the first two a province or 66 (the XPCC); format: lengths in code points
 * @returns the policy, with `version` and `dataVersion`
 * @throws {PolicyError} for an unknown or impossible option, two that contradict each other, or a policy of a newer version
 * @example
 * const policy = definePolicy({ region: '500000', credential: 'social-security-card' });
 * policy.format; // { minLength: 6, maxLength: 6, alphabet: 'digits' }
 * @see NIST SP 800-63B-4, 3.1.1.2 and 3.2.2 (100 guesses online)
 */
export const definePolicy = (options: PolicyOptions | Policy = {}): Policy => readPolicy(options, 'options');
