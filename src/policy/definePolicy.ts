import { regionDefaults } from '../regions/findRules';
import { dataVersion } from '../regions/generated/table';
import type { FindingCode, Format, Policy, PolicyOptions } from '../types';
import { PolicyError } from './PolicyError';
import { checkOptions, policyVersion } from './checkOptions';
import { isFixedSeverity } from './findingCodes';
import { credentials } from './formats';

/** Where a policy made by `definePolicy` says with which data it was made: the same symbol in every copy of the library. */
export const definedKey: unique symbol = Symbol.for('yibao-password-policy.policy') as never;

/** The default of NIST where the format has room for it. */
const GUESS_LIMIT = 100;

/** Frozen all the way down, since callers share it. */
const freezeDeep = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null)
    Object.keys(Object.freeze(value) as object).forEach((key) => freezeDeep(value[key as keyof T]));
  return value;
};

/** A hundredth of what the shortest length of a format has room for. */
const guessRoom = ({ minLength, alphabet }: Format): number =>
  (alphabet === 'digits' ? 10 : alphabet === 'printable' ? 94 : 62) ** minLength / 100;

const refuse = (option: string): never => {
  throw new PolicyError('contradiction', option);
};

const checkFormat = ({ minLength, maxLength, alphabet, classes }: Format): void => {
  if (minLength > maxLength) refuse('format.minLength');
  if (classes === undefined) return;
  const possible = classes.of.filter((name) =>
    alphabet === 'digits' ? name === 'digit' : alphabet === 'printable' || name !== 'symbol',
  );
  if (Math.min(maxLength, new Set(possible).size) < classes.atLeast) refuse('format.classes');
};

/**
 * A complete policy from a region, a credential and whatever else is to differ from their defaults.
 *
 * The result is frozen plain JSON: a server can send the very policy that it will enforce to the page,
 * and `definePolicy(JSON.parse(JSON.stringify(policy)))` equals `policy`.
 *
 * @param options region: six digits, GB/T 2260 or an insurance region; format: lengths in code points
 * @returns the policy, with `version` and `dataVersion`
 * @throws {PolicyError} for an unknown or impossible option, two that contradict each other, or a policy of a newer version
 * @example
 * const policy = definePolicy({ region: '500000', credential: 'social-security-card' });
 * policy.format; // { minLength: 6, maxLength: 6, alphabet: 'digits' }
 * @see NIST SP 800-63B-4, 3.1.1.2 and 3.2.2 (the default guess limit)
 */
export const definePolicy = (options: PolicyOptions | Policy = {}): Policy => {
  const { version, dataVersion: data } = (options as Partial<Policy> | null) || {};
  if (version && version > policyVersion) throw new PolicyError('newer-version', 'version');
  if (data && data > dataVersion) throw new PolicyError('newer-version', 'dataVersion');
  checkOptions(options as Partial<Policy>);
  const given = JSON.parse(JSON.stringify(options)) as Partial<Policy>;

  const { region = '000000', credential = 'social-security-card', severities = {} } = given;
  const defaults = regionDefaults(region, credential);
  const format = given.format || (defaults && defaults.format) || credentials[credential];
  checkFormat(format);
  (Object.keys(severities) as FindingCode[]).forEach((code) => {
    if (isFixedSeverity(code) || (defaults && defaults.refuses.includes(code) && severities[code] !== 'reject'))
      refuse(`severities.${code}`);
  });
  const room = guessRoom(format);
  const { onlineGuessLimit = Math.max(1, Math.min(GUESS_LIMIT, Math.floor(room))) } = given;
  if (given.onlineGuessLimit !== undefined && onlineGuessLimit > room)
    throw new PolicyError('invalid-option', 'onlineGuessLimit');

  const unset = {
    initialPasswords: [],
    blocklist: [],
    requiredSubject: [],
    strictness: 'standard' as const,
    meter: 'core' as const,
    minScore: format.maxLength < 8 ? (2 as const) : (3 as const),
  };
  const settled = { version: policyVersion, dataVersion, region, credential, severities, format, onlineGuessLimit };
  const policy = Object.assign(unset, given, settled);
  return freezeDeep(Object.defineProperty(policy, definedKey, { value: dataVersion }));
};
