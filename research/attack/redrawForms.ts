import { edits } from './edits';
import type { Form } from './Form';
import type { Known } from './Known';
import { isRefused, type PinPolicy } from './PinPolicy';
import { editsAtATime, hasMemory, modelOf, patience, type Redraw } from './Redraw';

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
  // What is near a refused PIN is refused by a form that remembers: nothing comes of an edit that counts.
  if (model === 'R1' || (model !== 'R3' && hasMemory(redraw))) return shares;
  if (model === 'R3') {
    let all = 0;
    let accepted = 0;
    shares.forEach((share, pin) => {
      all += share;
      if (!isRefused(policy, known, pin)) accepted += share;
    });
    return accepted > 0 ? new Map([...shares].map(([pin, share]) => [pin, (share * all) / accepted])) : shares;
  }
  // Two edits at a time have sixty-four ways: a smaller share is not worth the attacker's guess either.
  const least = editsAtATime[model] > 1 ? 1e-4 : 1e-6;
  for (let round = 0; round < patience.edits; round++) {
    for (const [pin, share] of [...shares]) {
      if (share < least || !isRefused(policy, known, pin)) continue;
      add(pin, -share);
      for (const [edit, part] of edits) {
        if (editsAtATime[model] < 2) add(edit(pin), share * part);
        else for (const [second, other] of edits) add(second(edit(pin)), share * part * other);
      }
    }
  }
  return shares;
};
