import { joinByRank } from './joinByRank';

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
