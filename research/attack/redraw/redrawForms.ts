import type { Form } from '../choices/Choice';
import { editsOf } from './edits';
import { editsAtATime, hasMemory, isNearRefused, modelOf, patience, type Redraw } from './Redraw';
import type { Known } from '../people/Known';
import { isRefused, type PinPolicy } from '../policies/PinPolicy';

/** From this share of all choices on an own PIN is followed through every edit; what is left of another is not worth a guess. */
const followed = 1e-4;

/**
 * Follows what people make of their refused own PINs where the form remembers: every edit that counts and is no near
 * copy of anything that was refused on the way. Whoever finds none draws anew and changes no proportion.
 */
const afterRememberedEdits = (
  shares: Map<number, number>,
  refuses: (pin: number) => boolean,
  times: number,
): Map<number, number> => {
  const after = new Map(shares);
  const follow = (pin: number, share: number, refused: readonly number[]): void => {
    const next = new Map<number, number>();
    for (const [edit, part] of editsOf(times)) next.set(edit(pin), (next.get(edit(pin)) ?? 0) + share * part);
    next.forEach((part, edited) => {
      if (!isNearRefused(refused, edited) && !refuses(edited)) after.set(edited, (after.get(edited) ?? 0) + part);
      else if (part >= followed && refused.length < patience.edits) follow(edited, part, [...refused, edited]);
    });
  };
  shares.forEach((share, pin) => {
    if (share >= followed && refuses(pin)) follow(pin, share, [pin]);
  });
  return after;
};

/** The share of each PIN of a person's own data, after redrawing, as the attacker sees it. */
export const redrawForms = (
  known: Known,
  forms: readonly Form[],
  policy: PinPolicy,
  redraw: Redraw,
): Map<number, number> => {
  const shares = new Map<number, number>();
  const add = (pin: number, share: number): void => {
    shares.set(pin, (shares.get(pin) ?? 0) + share);
  };
  for (const { share, pins } of forms) for (const pin of pins) add(pin, share / pins.length);
  const model = modelOf(redraw);
  if (model === 'R1') return shares;
  if (model === 'R3') {
    let all = 0;
    let accepted = 0;
    shares.forEach((share, pin) => {
      all += share;
      if (!isRefused(policy, known, pin)) accepted += share;
    });
    return accepted > 0 ? new Map([...shares].map(([pin, share]) => [pin, (share * all) / accepted])) : shares;
  }
  const times = editsAtATime[model];
  if (hasMemory(redraw)) return afterRememberedEdits(shares, (pin) => isRefused(policy, known, pin), times);
  // Two edits at a time have sixty-four ways: a smaller share is not worth the attacker's guess either.
  const least = times > 1 ? 1e-4 : 1e-6;
  for (let round = 0; round < patience.edits; round++) {
    for (const [pin, share] of [...shares]) {
      if (share < least || !isRefused(policy, known, pin)) continue;
      add(pin, -share);
      for (const [edit, part] of editsOf(times)) add(edit(pin), share * part);
    }
  }
  return shares;
};
