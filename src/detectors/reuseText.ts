import * as prices from '../judge/prices';
import { foldCandidate } from '../normalize/fold';
import { lookAlikeKey } from '../normalize/lexicon';
import { withoutSeparators } from '../normalize/views';
import type { AddSpan, Detector, View } from '../pipeline';
import type { FindingCode } from '../types';

/** A stem has at least so many code points, and at least half of what it is cut from. */
const MIN_STEM = 4;

/**
 * Runs of a view that stand in an older value too, look-alikes undone: at each place the longest that ends there.
 * As many steps as the product of both lengths.
 */
const addStems = (view: View, old: string, code: FindingCode, add: AddSpan): void => {
  const [keys, oldKeys] = [lookAlikeKey(view.text), lookAlikeKey(old)];
  const least = Math.max(MIN_STEM, Math.ceil(old.length / 2));
  /** By the place in the older value, plus one: how long the run that ends there is. */
  let runs: number[] = [];
  for (let end = 1; end <= keys.length; end++) {
    const before = runs;
    runs = [];
    let longest = 0;
    for (let i = 0; i < oldKeys.length; i++) {
      if (keys.charAt(end - 1) !== oldKeys.charAt(i)) continue;
      const run = (before[i] ?? 0) + 1;
      runs[i + 1] = run;
      longest = Math.max(longest, run);
    }
    if (longest < least) continue;
    const start = end - longest;
    const variant = old.includes(view.text.slice(start, end)) ? view.variant : 'leet';
    const price = longest === old.length ? prices.reuseWhole : prices.reuseStem;
    add(code, price, { view, start, end, variant, isCased: true });
  }
};

/**
 * The current password, or what the same form refused before, or the stem of either, in a text with something around it and
 * in every disguise. It refuses only where the explanation of the whole is cheap: a long passphrase may begin with it.
 *
 * @see KNNGuess (NDSS 2026): 21-33 % of people slightly modify an old password; TarGuess-II (CCS 2016) for the edits
 */
export const reusedStem: Detector = ({ views, isPin, current, refused }, add) => {
  if (isPin) return;
  const search = (value: string, code: FindingCode): void => {
    const old = foldCandidate(value).text;
    if (old.length < MIN_STEM) return;
    for (const view of views) addStems(view, view.variant === 'separators' ? withoutSeparators(old) : old, code, add);
  };
  search(current, 'reuse.similar');
  for (const value of refused) search(value, 'reuse.refused');
};
