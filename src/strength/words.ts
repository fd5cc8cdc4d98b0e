/**
 * Every first part with every second part, the likeliest first, where both lists are in order of popularity: a pair
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

const MIN_LENGTH = 5;
const MAX_LENGTH = 8;
const PIN_LENGTH = 6;

/**
 * Numbers that are read as words: those said as one, the units, then units in twos, whole where they have five to eight
 * digits and also cut to six where they have more (1314520 becomes 131452). Commonest first, each once.
 *
 * Quadratic in the number of units, which is about 20.
 *
 * @example joinHomophones(['5201314'], ['520', '1314']) // ['5201314', '520', '1314', '520520', ...]
 */
export const joinHomophones = (wholes: readonly string[], units: readonly string[]): string[] => {
  const pairs = joinByRank(units, units, units.length * units.length);
  const whole = pairs.filter(({ length }) => length >= MIN_LENGTH && length <= MAX_LENGTH);
  const cut = pairs.filter(({ length }) => length > PIN_LENGTH).map((pair) => pair.slice(0, PIN_LENGTH));
  return Array.from(new Set([...wholes, ...units, ...whole, ...cut]));
};
