import type { Known } from '../people/Known';
import type { PinPolicy } from './PinPolicy';

/** A policy that refuses some PINs to all and a set of PINs to each person. */
export const setPolicy = (
  name: string,
  refusesAll: (pin: number) => boolean,
  pinsOf: (known: Known) => readonly number[],
): PinPolicy => {
  const refusable = (known: Known): ReadonlySet<number> => known.once(name, () => new Set(pinsOf(known)));
  return { name, refusesAll, refusable, refusesFor: (known, pin) => refusable(known).has(pin) };
};
