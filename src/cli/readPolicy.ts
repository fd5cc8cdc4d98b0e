import { credentials } from '../policy/credentials';
import { definePolicy } from '../policy/definePolicy';
import { formats } from '../policy/formats';
import { PolicyError } from '../policy/PolicyError';
import type { Format, Policy, PolicyOptions } from '../types';
import type { FlagName, Flags } from './readArguments';
import { readJsonFile } from './readJsonFile';
import { UsageError } from './UsageError';

/** What may stand after an option; the rest is checked by definePolicy. */
const CHOICES: Partial<Record<FlagName, readonly string[]>> = {
  credential: Object.keys(credentials),
  format: Object.keys(formats),
  strictness: ['standard', 'strict'],
  meter: ['core', 'light', 'full'],
  'min-score': ['0', '1', '2', '3', '4'],
};

const read = (flags: Flags, name: FlagName): string | undefined => {
  const value = flags[name];
  const choices = CHOICES[name];
  if (typeof value !== 'string') return undefined;
  if (choices && !choices.includes(value)) throw new UsageError('invalid-value', `--${name}: ${choices.join(' ')}`);
  return value;
};

/**
 * The policy of the command line: the file of `--policy`, then the single options, which win over it.
 *
 * @throws {UsageError} for a value that cannot stand, an unreadable file, or what `definePolicy` refuses
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
  const minScore = read(flags, 'min-score');
  if (minScore !== undefined) options['minScore'] = Number(minScore);
  const file = typeof flags.policy === 'string' ? readJsonFile(flags.policy, '--policy') : {};
  try {
    return definePolicy({ ...file, ...options } as PolicyOptions);
  } catch (error) {
    if (error instanceof PolicyError) throw new UsageError('policy', error.message);
    throw error;
  }
};
