import { edits } from './edits';
import type { Form } from './Form';
import type { Known } from './Known';
import { isRefused, type PinPolicy } from './PinPolicy';
import type { Redraw } from './Redraw';

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
  if (redraw === 'R1') return shares;
  if (redraw === 'R3') {
    let all = 0;
    let accepted = 0;
    shares.forEach((share, pin) => {
      all += share;
      if (!isRefused(policy, known, pin)) accepted += share;
    });
    return accepted > 0 ? new Map([...shares].map(([pin, share]) => [pin, (share * all) / accepted])) : shares;
  }
  // Three rounds: what is refused more often than that is worth little to the attacker.
  for (let round = 0; round < 3; round++) {
    for (const [pin, share] of [...shares]) {
      if (share < 1e-6 || !isRefused(policy, known, pin)) continue;
      add(pin, -share);
      for (const [edit, part] of edits) add(edit(pin), share * part);
    }
  }
  return shares;
};
