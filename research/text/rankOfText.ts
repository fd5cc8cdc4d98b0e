import type { Checker } from './Checker';
import type { Grammar } from './createGrammar';
import type { TextPerson } from './TextPerson';

/** Beyond so many guesses nothing is counted. */
const counted = 1000;

/** Keeps what a checker says of guesses that need no person. */
export type Memory = Map<string, boolean>;

/**
 * At which guess an attacker who knows the person, how people choose and what the policy refuses finds a password;
 * Infinity beyond a thousand. Guesses come by their share, refused ones are skipped.
 *
 * @param accepts undefined where there is no policy
 */
export const rankOfText = (
  { common, own }: Grammar,
  accepts: Checker['accepts'] | undefined,
  person: TextPerson,
  password: string,
  memory: Memory,
): number => {
  const ownShares = own(person);
  const shareOf = (text: string): number => (common.get(text) ?? 0) + (ownShares.get(text) ?? 0);
  const share = shareOf(password);
  if (share === 0) return Infinity;
  const isAccepted = (guess: string): boolean => {
    if (!accepts) return true;
    const known = memory.get(guess) ?? accepts(guess);
    memory.set(guess, known);
    return known && accepts(guess, person);
  };
  let rank = 1;
  for (const [guess, part] of common) {
    if (part <= share || rank > counted) break;
    if (!ownShares.has(guess) && isAccepted(guess)) rank += 1;
  }
  const ahead = [...ownShares.keys()].filter((guess) => guess !== password && shareOf(guess) >= share);
  for (const guess of ahead) {
    if (rank > counted) break;
    if (!accepts || accepts(guess, person)) rank += 1;
  }
  return rank > counted ? Infinity : rank;
};
