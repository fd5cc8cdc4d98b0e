import { normalizeTyped } from 'yibao-password-policy';
import type { Account } from './Account';
import type { Parts } from './Parts';

/** How a typed password agrees with the one on record. */
export type Match = 'no' | 'as-typed' | 'normalized';

/**
 * What was typed comes first, then what was meant by it (half width for full width, no blanks around a PIN): hashes from
 * before new passwords were normalised keep working, and a new one is met from any keyboard.
 *
 * Without an account the same time passes and nothing is hashed.
 */
export const isPassword = async (
  { policy, hasher }: Parts,
  account: Account | undefined,
  typed: string,
): Promise<Match> => {
  const meant = normalizeTyped(policy, typed);
  if (account === undefined) {
    await hasher.pretend(meant === typed ? 1 : 2);
    return 'no';
  }
  if (await hasher.verify(typed, account.passwordHash)) return 'as-typed';
  return meant !== typed && (await hasher.verify(meant, account.passwordHash)) ? 'normalized' : 'no';
};
