import * as prices from '../judge/prices';
import { editDistance, isNextNumber, isReversal, isRotation, isTurnedCopy, stemOf } from '../normalize/compare';
import { foldCandidate } from '../normalize/fold';
import { lookAlikeKey } from '../normalize/lexicon';
import { withoutSeparators } from '../normalize/views';
import type { AddSpan, Detector, View } from '../pipeline';
import type { FindingCode } from '../types/index';

const MAX_EDITS = 2;

const isClose = (old: string, text: string): boolean => editDistance(old, text, MAX_EDITS) <= MAX_EDITS;

/**
 * The current password again, or one within two edits of it, rotated, reversed, one up or down as a number, or in
 * another case.
 *
 * @see KNNGuess (NDSS 2026): 21-33 % of people slightly modify an old password; TarGuess-II (CCS 2016) for the edits
 */
export const reuse: Detector = ({ candidate, text, current }, add) => {
  if (!current || !text) return;
  const old = foldCandidate(current).text;
  if (candidate === current) add('reuse.current', prices.reuseCurrent);
  else if (isClose(old, text) || isRotation(old, text) || isReversal(old, text) || isNextNumber(old, text)) {
    add('reuse.similar', prices.reuseSimilar);
  }
};

/** A stem this short is in half of all passwords. */
const MIN_STEM = 4;

const hasSameStem = (old: string, text: string): boolean => {
  const stem = stemOf(text);
  return Array.from(stem).length >= MIN_STEM && stemOf(old) === stem;
};

/**
 * A near copy of what the same form refused before: after a refusal people change one thing, and an attacker who knows
 * the policy tries just that. A PIN: at most two digits different from a refused one, from one of its rotations or from
 * its reversal, about 8,900 of 1,000,000 PINs each. A text: two edits, or the same stem.
 *
 * @see docs/guide/attack.md: without memory 15 % fall within 100 guesses where people edit what was refused, with it 0.4 %
 */
export const refusedBefore: Detector = ({ text, isPin, refused }, add) => {
  if (!text) return;
  for (const value of refused) {
    const old = foldCandidate(value).text;
    const isNear = isPin && old.length === text.length ? isTurnedCopy(old, text) : isClose(old, text);
    if (isNear || (!isPin && hasSameStem(old, text))) return add('reuse.refused', prices.reuseRefused);
  }
};

/** The least code points of a stem, and at least half of what it is cut from. */
const REUSE_TEXT_MIN_STEM = 4;

/**
 * Runs of a view that an older value has too, look-alikes undone: at each place the longest that ends there.
 * As many steps as the product of both lengths.
 */
const addStems = (view: View, old: string, code: FindingCode, add: AddSpan): void => {
  const [keys, oldKeys] = [lookAlikeKey(view.text), lookAlikeKey(old)];
  const least = Math.max(REUSE_TEXT_MIN_STEM, Math.ceil(old.length / 2));
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
export const reusedStem: Detector = ({ candidate, views, isPin, current, refused }, add) => {
  if (isPin) return;
  const search = (value: string, code: FindingCode): void => {
    const old = foldCandidate(value).text;
    if (old.length < REUSE_TEXT_MIN_STEM) return;
    for (const view of views) addStems(view, view.variant === 'separators' ? withoutSeparators(old) : old, code, add);
  };
  // The same again is `reuse.current` and no near copy of itself.
  if (candidate !== current) search(current, 'reuse.similar');
  for (const value of refused) search(value, 'reuse.refused');
};
