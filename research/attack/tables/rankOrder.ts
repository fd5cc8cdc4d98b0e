import pwdb from '../popularity/pwdbSixDigits.json';
import { checkPassword, definePolicy } from '../../../src/index';
import { createRandom } from '../people/createRandom';
import type { Profile } from '../popularity/Profile';
import { spearman } from './spearman';

/** How well `guesses` follows the order in which numbers are chosen. */
export interface RankOrder {
  /** `world`: counts of a world-wide list; A and B: the shares of a set. */
  readonly from: 'world' | Profile['name'];
  /** So many of the most popular. */
  readonly popular: number;
  /** So many drawn evenly beside them. */
  readonly even: number;
  readonly correlation: number;
}

const write = (pin: number): string => String(pin).padStart(6, '0');

/** So many of a set are compared. */
const size = 4000;

/** The rank correlation of `guesses`, nothing known of the person, with real counts and with both sets. */
export const rankOrder = (profiles: readonly Profile[], seed: number): RankOrder[] => {
  const policy = definePolicy();
  const random = createRandom(seed);
  const evenly = (count: number): number[] => Array.from({ length: count }, () => random.below(1_000_000));
  const compare = (pins: readonly number[], shareOf: (pin: number) => number): number =>
    Number(
      spearman(
        pins.map((pin) => -checkPassword(policy, write(pin)).guesses),
        pins.map(shareOf),
      ).toFixed(3),
    );
  const counts = new Map(pwdb.numbers.map(([number, count]) => [Number(number), Number(count)]));
  const world = [...counts.keys()];
  const countOf = (pin: number): number => counts.get(pin) ?? 0;
  return [
    { from: 'world', popular: world.length, even: 0, correlation: compare(world, countOf) },
    {
      from: 'world',
      popular: world.length,
      even: world.length,
      correlation: compare([...world, ...evenly(world.length)], countOf),
    },
    ...profiles.map(({ name, popularity }): RankOrder => {
      const shareOf = (pin: number): number => popularity[pin] ?? 0;
      const popular = Array.from(popularity.keys())
        .sort((a, b) => shareOf(b) - shareOf(a))
        .slice(0, size);
      return { from: name, popular: size, even: size, correlation: compare([...popular, ...evenly(size)], shareOf) };
    }),
  ];
};
