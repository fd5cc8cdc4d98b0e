/**
 * What an attacker who knows the popularity of every PIN, the policy, and nothing of the person reaches at so many
 * guesses, where refused people redraw in proportion; in percent, with the share that the policy refuses.
 */
export const trawl = (
  popularity: Float64Array,
  refuses: (pin: number) => boolean,
  guesses: readonly number[],
): { refused: number; reached: number[] } => {
  const accepted = popularity
    .filter((_, pin) => !refuses(pin))
    .sort()
    .reverse();
  const all = accepted.reduce((sum, share) => sum + share, 0);
  const reached = guesses.map((count) => (100 * accepted.slice(0, count).reduce((sum, share) => sum + share, 0)) / all);
  return { refused: 100 * (1 - all), reached };
};
