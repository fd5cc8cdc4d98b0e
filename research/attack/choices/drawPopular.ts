import type { Profile } from '../popularity/Profile';

/** Draws a PIN by popularity; `chance` is at least 0 and below 1. */
export const drawPopular = ({ cumulative }: Profile, chance: number): number => {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 1) > chance) high = middle;
    else low = middle + 1;
  }
  return low;
};
