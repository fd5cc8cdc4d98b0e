import { categoryOf } from '../redraw/categoryOf';
import type { Choice } from './Choice';
import type { Random } from '../people/createRandom';
import { edits } from '../redraw/edits';
import type { Known } from '../people/Known';
import { isRefused, type PinPolicy } from '../policies/PinPolicy';
import type { Profile } from '../popularity/Profile';
import { editsAtATime, hasMemory, isNearRefused, modelOf, patience, type Redraw } from '../redraw/Redraw';

/** Draws a PIN by popularity; `chance` is at least 0 and below 1. */
export const drawPopular = ({ cumulative }: Profile, chance: number): number => {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 1) > chance) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** A PIN and from where it is: the name of a form, or `popular`, or what it was edited from. */
export interface Chosen {
  readonly pin: number;
  readonly origin: string;
}

/** What a person ends up with under a policy, and whether the first choice was refused. */
export interface Outcome extends Chosen {
  readonly isFirstRefused: boolean;
}

const draw = ({ forms, popular }: Choice, profile: Profile, random: Random): Chosen => {
  let rest = random.next() - popular;
  if (rest >= 0) {
    for (const { name, share, pins } of forms) {
      rest -= share;
      if (rest < 0) return { pin: pins[random.below(pins.length)] ?? 0, origin: name };
    }
  }
  return { pin: drawPopular(profile, random.next()), origin: 'popular' };
};

/** Own data are one kind, popular PINs four. */
const kindOf = ({ pin, origin }: Chosen): number => (origin === 'popular' ? categoryOf(pin) : -1);

/** Lets a person choose until the policy accepts. */
export const choosePin = (
  known: Known,
  choice: Choice,
  profile: Profile,
  policy: PinPolicy,
  redraw: Redraw,
  random: Random,
): Outcome => {
  const first = draw(choice, profile, random);
  const refused: number[] = [];
  const remembers = hasMemory(redraw);
  const model = modelOf(redraw);
  const accepts = ({ pin }: Chosen): boolean => {
    const isAccepted = !isRefused(policy, known, pin) && !(remembers && isNearRefused(refused, pin));
    if (!isAccepted && remembers) refused.push(pin);
    return isAccepted;
  };
  if (accepts(first)) return { ...first, isFirstRefused: false };
  if (editsAtATime[model] > 0) {
    let pin = first.pin;
    for (let round = 0; round < patience.edits; round++) {
      for (let i = 0; i < editsAtATime[model]; i++) pin = random.pick(edits)(pin);
      const edited = { pin, origin: `${first.origin}, edited` };
      if (accepts(edited)) return { ...edited, isFirstRefused: true };
    }
  }
  if (model === 'R3') {
    const kind = kindOf(first);
    for (let round = 0, kept = 0; round < 100 * patience.draws && kept < patience.draws; round++) {
      const next = draw(choice, profile, random);
      if (kindOf(next) !== kind) continue;
      kept += 1;
      if (accepts(next)) return { ...next, isFirstRefused: true };
    }
  }
  for (;;) {
    const next = draw(choice, profile, random);
    if (accepts(next)) return { ...next, isFirstRefused: true };
  }
};
