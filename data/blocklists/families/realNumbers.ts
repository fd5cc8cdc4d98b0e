import { figures } from '../figures';
import numberPhrases from '../figures/numberPhrases.json';
import { addWeight } from './addWeight';
import type { Family } from './Family';

/**
 * The first numbers of the figures that no rule of the model explains, with their shares as they stand.
 *
 * @param count 60 for the standard list, 500 for the strict one
 */
export function realNumbers(count: number): Family {
  const numbers = figures.numbers.slice(0, count);
  return {
    title: '规则之外的数字',
    mass: Number(numbers.reduce((sum, { share }) => sum + share, 0).toFixed(2)),
    reason: `公开名次中任何规则都解释不了的前 ${count} 个，按图表`,
    weights() {
      const weights = new Map<number, number>();
      for (const { number, share } of numbers) addWeight(weights, number, share);
      return weights;
    },
  };
}

/** Numbers read as phrases: whole, cut at either end, or two of three digits joined. */
export const spokenNumbers: Family = {
  title: '读作短语的数字',
  mass: 0.6,
  reason: '公开的谐音数字表：六位整体 10，长的取前六位 6、后六位 4，两个三位相接 4(占比为假设)',
  weights() {
    const weights = new Map<number, number>();
    const { numbers } = numberPhrases;
    const addAll = (pins: readonly string[], share: number): void => {
      for (const pin of pins) addWeight(weights, pin, share / pins.length);
    };
    const triples = numbers.filter((number) => number.length === 3);
    const long = numbers.filter((number) => number.length > 6);
    addAll(
      numbers.filter((number) => number.length === 6),
      10,
    );
    addAll(
      long.map((number) => number.slice(0, 6)),
      6,
    );
    addAll(
      long.map((number) => number.slice(-6)),
      4,
    );
    addAll(
      triples.flatMap((first) => triples.map((second) => first + second)),
      4,
    );
    return weights;
  },
};
