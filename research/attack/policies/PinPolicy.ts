import type { Known } from '../people/Known';

/** What a platform refuses. */
export interface PinPolicy {
  readonly name: string;
  /** Refused whoever asks. */
  readonly refusesAll: (pin: number) => boolean;
  /** Refused for this person, of those that are not refused for all. */
  readonly refusesFor: (known: Known, pin: number) => boolean;
  /** Every PIN that `refusesFor` may refuse: the others need no question. */
  readonly refusable: (known: Known) => ReadonlySet<number>;
}

/** Whether a policy refuses a PIN to a person. */
export const isRefused = (policy: PinPolicy, known: Known, pin: number): boolean =>
  policy.refusesAll(pin) || (policy.refusable(known).has(pin) && policy.refusesFor(known, pin));

/** A policy that refuses some PINs to all and a set of PINs to each person. */
export const setPolicy = (
  name: string,
  refusesAll: (pin: number) => boolean,
  pinsOf: (known: Known) => readonly number[],
): PinPolicy => {
  const refusable = (known: Known): ReadonlySet<number> => known.once(name, () => new Set(pinsOf(known)));
  return { name, refusesAll, refusable, refusesFor: (known, pin) => refusable(known).has(pin) };
};
