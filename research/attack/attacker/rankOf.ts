import type { Choice } from '../choices/Choice';
import type { Attack } from './createAttack';
import type { Known } from '../people/Known';
import { isRefused } from '../policies/PinPolicy';
import { redrawForms } from '../redraw/redrawForms';

/** Beyond so many guesses nothing is counted. */
const counted = 1000;

/** How many entries of a falling list are above a bound. */
const countAbove = (falling: Float64Array, bound: number): number => {
  let low = 0;
  let high = falling.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] ?? 0) > bound) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * At which guess an attacker who knows the person finds an accepted PIN; Infinity beyond a thousand. Own and popular
 * PINs are merged by their share; what the policy refuses is skipped.
 */
export const rankOf = (attack: Attack, known: Known, { forms, popular }: Choice, pin: number): number => {
  const { policy, redraw, shares, best, places } = attack;
  const place = places.get(pin) ?? Infinity;
  const refusable = policy.refusable(known);
  const isFar = place - refusable.size > counted;
  // Most people end here, before anything is worked out for them.
  if (isFar && redraw === 'R1' && !forms.some(({ pins }) => pins.includes(pin))) return Infinity;
  const own = known.once(`own ${attack.learntFrom} ${policy.name} ${redraw} ${popular}`, () =>
    redrawForms(known, forms, policy, redraw),
  );
  const shareOf = (other: number): number => popular * (shares[other] ?? 0);
  const ownShare = own.get(pin) ?? 0;
  const target = shareOf(pin) + ownShare;
  const before = ownShare > 0 ? countAbove(best, target / popular) : place;
  if (before - refusable.size > counted) return Infinity;
  let rank = 1 + before;
  const isCounted = (other: number): boolean => (places.get(other) ?? Infinity) < before;
  own.forEach((share, other) => {
    const value = shareOf(other) + share;
    // Of equal ones the smaller comes first: they cannot all be the next guess.
    const isAhead = share > 0 && !isCounted(other) && (value > target || (value === target && other < pin));
    if (isAhead && other !== pin && !isRefused(policy, known, other)) rank += 1;
  });
  refusable.forEach((other) => {
    if (isCounted(other) && policy.refusesFor(known, other)) rank -= 1;
  });
  return rank > counted ? Infinity : rank;
};
