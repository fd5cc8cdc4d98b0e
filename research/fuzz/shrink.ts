import type { Input } from './Target';

/**
 * A smaller input that fails as well: pieces of its texts are left out, larger ones first, as long as it fails.
 *
 * @param fails whether an input shows the failure
 */
export const shrink = (input: Input, fails: (input: Input) => boolean): Input => {
  let best = input;
  for (let at = 0; at < best.length; at++) {
    for (let size = best[at]?.length ?? 0; size > 0; size = size >> 1) {
      for (let start = 0; start < (best[at]?.length ?? 0);) {
        const text = best[at] ?? '';
        const smaller = best.map((each, i) => (i === at ? text.slice(0, start) + text.slice(start + size) : each));
        if (fails(smaller)) best = smaller;
        else start += size;
      }
    }
  }
  return best;
};
