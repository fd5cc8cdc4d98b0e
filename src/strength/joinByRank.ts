/**
 * Every first part with every second part, the likeliest first, where both lists stand in order of popularity: a pair
 * comes by the product of the two ranks (Zipf), and of equals the one with the commoner first part.
 *
 * At most `limit` pairs; the work is their number times its logarithm.
 *
 * @example joinByRank(['a', 'b'], ['1', '2'], 3) // ['a1', 'a2', 'b1']
 */
export const joinByRank = (firsts: readonly string[], seconds: readonly string[], limit: number): string[] => {
  const pairs: { rank: number; text: string }[] = [];
  firsts.forEach((first, i) => {
    const count = Math.min(seconds.length, Math.floor(limit / (i + 1)));
    for (let j = 0; j < count; j++) pairs.push({ rank: (i + 1) * (j + 1), text: first + String(seconds[j]) });
  });
  return pairs
    .map((pair, at) => ({ pair, at }))
    .sort((a, b) => a.pair.rank - b.pair.rank || a.at - b.at)
    .slice(0, limit)
    .map(({ pair }) => pair.text);
};
