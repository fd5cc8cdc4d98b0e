import { choiceOf, type Knobs } from '../choices/Choice';
import { choosePin } from '../choices/choosePin';
import type { Attack } from '../attacker/createAttack';
import { createPerson } from '../people/createPerson';
import { createRandom } from '../people/createRandom';
import { createKnown } from '../people/Known';
import type { PinPolicy } from '../policies/PinPolicy';
import type { Profile } from '../popularity/Profile';
import { rankOf } from '../attacker/rankOf';
import type { Redraw } from '../redraw/Redraw';

/** One row of a table: who chooses under which policy, and who attacks. */
export interface Row {
  readonly title: string;
  readonly victims: Profile;
  readonly policy: PinPolicy;
  readonly redraw: Redraw;
  readonly knobs: Knobs;
  readonly attacks: readonly Attack[];
  /** Only every so many people take part: some policies are slow to ask. */
  readonly every: number;
}

/** What came of one row. */
export interface Tally {
  people: number;
  firstRefused: number;
  /** The guess at which each person's PIN fell, one list for each attack; Infinity: not within a thousand. */
  readonly ranks: number[][];
  /** What fell to the first attack within 100 guesses: form or PIN, and how often. */
  readonly fallen: Map<string, number>;
}

/** Lets the same synthetic people choose under every row; each person's chance depends on the seed and the person only. */
export const simulate = (rows: readonly Row[], people: number, seed: number, regions: readonly string[]): Tally[] => {
  const tallies = rows.map(({ attacks }): Tally => ({
    people: 0,
    firstRefused: 0,
    ranks: attacks.map(() => []),
    fallen: new Map(),
  }));
  for (let i = 0; i < people; i++) {
    const personSeed = seed + i * 2654435761;
    const known = createKnown(createPerson(createRandom(personSeed), regions));
    rows.forEach(({ victims, policy, redraw, knobs, attacks, every }, at) => {
      const tally = tallies[at];
      if (tally === undefined || i % every !== 0) return;
      const choice = choiceOf(known, knobs);
      const { pin, origin, isFirstRefused } = choosePin(
        known,
        choice,
        victims,
        policy,
        redraw,
        createRandom(personSeed ^ 0x5bd1e995),
      );
      tally.people += 1;
      if (isFirstRefused) tally.firstRefused += 1;
      attacks.forEach((attack, which) => {
        const rank = rankOf(attack, known, choice, pin);
        tally.ranks[which]?.push(rank);
        if (which > 0 || rank > 100) return;
        const label = origin === 'popular' ? String(pin).padStart(6, '0') : origin;
        tally.fallen.set(label, (tally.fallen.get(label) ?? 0) + 1);
      });
    });
  }
  return tallies;
};
