import type { PinPolicy } from '../policies/PinPolicy';
import type { Profile } from '../popularity/Profile';
import type { Redraw } from '../redraw/Redraw';
import { redrawShares } from '../redraw/redrawShares';

/** An attacker who knows a profile, the policy and how people redraw: the order of what does not depend on the person. */
export interface Attack {
  /** The set from which the attacker learnt. */
  readonly learntFrom: Profile['name'];
  readonly policy: PinPolicy;
  readonly redraw: Redraw;
  /** The share of each PIN among popular choices. */
  readonly shares: Float64Array;
  /** The shares of the PINs that the policy does not refuse to everyone, best first. */
  readonly best: Float64Array;
  /** The place of each of them, from 0. */
  readonly places: ReadonlyMap<number, number>;
}

/** So many PINs are put in order: a thousand guesses, and room for what is refused to one person. */
const ordered = 6000;
/** Among so many. A policy that refuses most of them would need more. */
const looked = 60_000;

/** Puts PINs in the order in which an attacker guesses them, without those that the policy refuses to everyone. */
export const createAttack = ({ name, popularity }: Profile, policy: PinPolicy, redraw: Redraw): Attack => {
  const shares = redrawShares(popularity, policy.refusesAll, redraw);
  const threshold = Float64Array.from(shares).sort()[shares.length - looked] ?? 0;
  const pins: number[] = [];
  shares.forEach((share, pin) => {
    if (share >= threshold) pins.push(pin);
  });
  pins.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
  const places = new Map<number, number>();
  for (const pin of pins) {
    if (places.size === ordered) break;
    if (!policy.refusesAll(pin)) places.set(pin, places.size);
  }
  return {
    learntFrom: name,
    policy,
    redraw,
    shares,
    places,
    best: Float64Array.from(places.keys(), (pin) => shares[pin] ?? 0),
  };
};
