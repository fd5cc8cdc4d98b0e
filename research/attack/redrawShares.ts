import { categoryOf } from './categoryOf';
import { edits } from './edits';
import { patience, type Redraw } from './Redraw';

/** Moves the share of every refused PIN to what it is edited to, as often as a person has patience. */
const afterEdits = (popularity: Float64Array, refusesAll: (pin: number) => boolean): Float64Array => {
  let shares = Float64Array.from(popularity);
  for (let round = 0; round < patience.R2; round++) {
    const next = Float64Array.from(shares);
    shares.forEach((share, pin) => {
      if (share < 1e-12 || !refusesAll(pin)) return;
      next[pin] = (next[pin] ?? 0) - share;
      for (const [edit, part] of edits) next[edit(pin)] = (next[edit(pin)] ?? 0) + share * part;
    });
    shares = next;
  }
  return shares;
};

/** Keeps the share of each kind, as long as anything of the kind is accepted. */
const afterKinds = (popularity: Float64Array, refusesAll: (pin: number) => boolean): Float64Array => {
  const all = [0, 0, 0, 0];
  const accepted = [0, 0, 0, 0];
  const kinds = Uint8Array.from(popularity, (_, pin) => categoryOf(pin));
  popularity.forEach((share, pin) => {
    const kind = kinds[pin] ?? 0;
    all[kind] = (all[kind] ?? 0) + share;
    if (!refusesAll(pin)) accepted[kind] = (accepted[kind] ?? 0) + share;
  });
  return popularity.map((share, pin) => {
    const kind = kinds[pin] ?? 0;
    const left = accepted[kind] ?? 0;
    return left > 0 ? (share * (all[kind] ?? 0)) / left : share;
  });
};

/** What popular choices become where refused people redraw: the attacker knows how they do it. Refused PINs keep some share and are skipped. */
export const redrawShares = (
  popularity: Float64Array,
  refusesAll: (pin: number) => boolean,
  redraw: Redraw,
): Float64Array => {
  if (redraw === 'R1') return popularity;
  return redraw === 'R2' ? afterEdits(popularity, refusesAll) : afterKinds(popularity, refusesAll);
};
