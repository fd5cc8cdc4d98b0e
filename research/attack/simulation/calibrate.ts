import { readNpmLists } from '../../../data/blocklists/npmLists';
import { isDate, isShape } from '../popularity/pinGroups';
import type { Profile } from '../popularity/Profile';
import { isBankShape } from '../policies/publishedPolicies';
import { reached } from '../popularity/sourceB';

/**
 * What an attacker who knows the popularity of every PIN, the policy, and nothing of the person reaches at so many
 * guesses, where refused people redraw in proportion; in percent.
 */
export const trawl = (
  popularity: Float64Array,
  refuses: (pin: number) => boolean,
  guesses: readonly number[],
): number[] => {
  const accepted = popularity
    .filter((_, pin) => !refuses(pin))
    .sort()
    .reverse();
  const all = accepted.reduce((sum, share) => sum + share, 0);
  return guesses.map((count) => (100 * accepted.slice(0, count).reduce((sum, share) => sum + share, 0)) / all);
};

/** One published figure and what the simulation gives for it, in percent. */
export interface Target {
  readonly quantity: keyof typeof reached;
  readonly guesses: number;
  readonly published: number;
  readonly measured: number;
  /** What may lie between both; beyond it no policy is judged. */
  readonly tolerance: number;
}

/** Two points of percent, or a tenth of the figure: the published curves differ by as much from one half of the data to the other. */
const toleranceOf = (published: number): number => Math.max(2, published / 10);

/**
 * Compares profile B with everything that is published about set B: with nothing refused, and after four policies that
 * are no part of this library.
 * @param birthKnown success with the birth date known, measured by the simulation, in percent
 */
export const calibrate = ({ popularity }: Profile, birthKnown: Readonly<Record<number, number>>): Target[] => {
  const english = new Set(
    readNpmLists()
      .zxcvbn.entries.filter((entry) => /^\d{6}$/.test(entry))
      .map(Number),
  );
  const shapes = Uint8Array.from(popularity, (_, pin) => Number(isShape(pin)));
  const refusals: Partial<Record<keyof typeof reached, (pin: number) => boolean>> = {
    trawling: () => false,
    bankShapes: isBankShape,
    englishList: (pin) => english.has(pin),
    shapes: (pin) => shapes[pin] === 1,
    shapesAndDates: (pin) => shapes[pin] === 1 || isDate(pin),
  };
  return (Object.keys(reached) as (keyof typeof reached)[]).flatMap((quantity) => {
    const published = Object.entries(reached[quantity]).map(([guesses, share]) => [Number(guesses), share] as const);
    const refuses = refusals[quantity];
    const measured = refuses
      ? trawl(
          popularity,
          refuses,
          published.map(([guesses]) => guesses),
        )
      : published.map(([guesses]) => birthKnown[guesses] ?? NaN);
    return published.map(([guesses, share], i) => ({
      quantity,
      guesses,
      published: share,
      measured: measured[i] ?? NaN,
      tolerance: toleranceOf(share),
    }));
  });
};
