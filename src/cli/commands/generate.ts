import { strictBlocklist } from '../../blocklists/strict';
import { generatePassword, type GenerateOptions } from '../../generatePassword';
import { PolicyError } from '../../policy/PolicyError';
import { prepareSubject } from '../../subject/prepareSubject';
import type { Command } from '../arguments';
import { createMeterLoader } from '../loaders';
import { readNumber, readPolicy, readSubject } from '../options';
import { UsageError } from '../errors';
import { fillRandom } from '../operations';

const MAX_COUNT = 1000;

/** `generate`: random passwords that the policy accepts, each on a line of its own. */
export const generate: Command = async ({ flags, stdout }) => {
  const policy = readPolicy(flags);
  const length = readNumber(flags, 'length', policy.format.maxLength);
  const count = readNumber(flags, 'count', MAX_COUNT) ?? 1;
  const options: GenerateOptions = {
    subject: prepareSubject(policy, readSubject(flags) ?? {}),
    blocklist: strictBlocklist,
    random: fillRandom,
  };
  const strength = await createMeterLoader()(policy);
  if (strength !== undefined) options.strength = strength;
  if (length !== undefined) options.length = length;
  try {
    for (let made = 0; made < count; made++) stdout.write(`${generatePassword(policy, options)}\n`);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw error.code === 'too-many-refusals'
      ? new UsageError('too-many-refusals')
      : new UsageError('invalid-value', `--length: ${policy.format.minLength}-${policy.format.maxLength}`);
  }
  return 0;
};
