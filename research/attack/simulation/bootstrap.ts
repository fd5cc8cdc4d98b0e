import { createRandom } from '../people/createRandom';

const samples = 1000;

/**
 * The 95 % interval of a share by resampling people, in blocks of equal size where there are more than a thousand:
 * people do not depend on one another, so blocks do as well and a thousand times faster.
 * @param hits whether each person's PIN fell
 * @see Efron, Tibshirani: An Introduction to the Bootstrap (1993), percentile intervals
 */
export const bootstrap = (hits: readonly boolean[], seed: number): [low: number, high: number] => {
  const size = Math.max(1, Math.floor(hits.length / 1000));
  const blocks: number[] = [];
  for (let at = 0; at + size <= hits.length; at += size)
    blocks.push(hits.slice(at, at + size).filter(Boolean).length / size);
  const random = createRandom(seed);
  const means = Array.from({ length: samples }, () => {
    let sum = 0;
    for (let i = 0; i < blocks.length; i++) sum += blocks[random.below(blocks.length)] ?? 0;
    return sum / blocks.length;
  }).sort((x, y) => x - y);
  return [means[Math.floor(samples * 0.025)] ?? 0, means[Math.ceil(samples * 0.975) - 1] ?? 0];
};
