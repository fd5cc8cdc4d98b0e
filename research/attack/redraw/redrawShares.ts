import { categoryOf } from './categoryOf';
import { edits, editsOf } from './edits';
import { createRandom } from '../people/createRandom';
import { editsAtATime, hasMemory, isNearRefused, modelOf, patience, type Redraw, type RedrawModel } from './Redraw';

/** Moves the share of every refused PIN to what it is edited to, as often as a person has patience. */
const afterEdits = (
  popularity: Float64Array,
  refusesAll: (pin: number) => boolean,
  model: RedrawModel,
): Float64Array => {
  const ways = editsOf(editsAtATime[model]);
  let shares = Float64Array.from(popularity);
  for (let round = 0; round < patience.edits; round++) {
    const next = Float64Array.from(shares);
    shares.forEach((share, pin) => {
      if (share < 1e-12 || !refusesAll(pin)) return;
      next[pin] = (next[pin] ?? 0) - share;
      for (const [edit, part] of ways) next[edit(pin)] = (next[edit(pin)] ?? 0) + share * part;
    });
    shares = next;
  }
  return shares;
};

/** So many people are tried for each refused PIN of this share and more: below it nothing falls within 1,000 guesses. */
const tried = { share: 2e-5, people: 400 } as const;

/**
 * The same where the form remembers: what comes of an edit depends on all that was refused before, so people are tried
 * out for every popular PIN that is refused. Whoever is left without an edit draws anew and changes no proportion.
 */
const afterRememberedEdits = (
  popularity: Float64Array,
  refusesAll: (pin: number) => boolean,
  model: RedrawModel,
): Float64Array => {
  const random = createRandom(1);
  const shares = Float64Array.from(popularity);
  popularity.forEach((share, first) => {
    if (share < tried.share || !refusesAll(first)) return;
    for (let i = 0; i < tried.people; i++) {
      const refused = [first];
      for (let round = 0, pin = first; round < patience.edits; round++) {
        for (let n = 0; n < editsAtATime[model]; n++) pin = random.pick(edits)(pin);
        if (!refusesAll(pin) && !isNearRefused(refused, pin)) {
          shares[pin] = (shares[pin] ?? 0) + share / tried.people;
          break;
        }
        refused.push(pin);
      }
    }
  });
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
  const model = modelOf(redraw);
  if (model === 'R1') return popularity;
  if (model === 'R3') return afterKinds(popularity, refusesAll);
  return (hasMemory(redraw) ? afterRememberedEdits : afterEdits)(popularity, refusesAll, model);
};
