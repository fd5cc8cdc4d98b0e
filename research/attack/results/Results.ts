import type { Target } from '../simulation/calibrate';
import type { TableName } from '../simulation/createRows';
import type { Knobs } from '../choices/Choice';
import type { Profile } from '../popularity/Profile';
import type { Redraw } from '../redraw/Redraw';

/** A share in percent with its 95 % interval. */
export interface Share {
  readonly at: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** One row as it is printed. */
export interface ResultRow {
  readonly policy: string;
  readonly redraw: Redraw;
  readonly knobs: Knobs;
  readonly people: number;
  /** Percent of people whose first choice was refused. */
  readonly firstRefused: number;
  /** Percent of evenly drawn PINs that are refused; only in the first table. */
  readonly randomRefused?: number;
  /** The fallen at each threshold, one list for each attacker. */
  readonly attacks: readonly { readonly learntFrom: Profile['name']; readonly shares: readonly Share[] }[];
  /** What fell most within 100 guesses to the first attacker: form or PIN, and percent of the people. */
  readonly fallen: readonly (readonly [what: string, percent: number])[];
}

/** Everything that one run measured. */
export interface Results {
  readonly seed: number;
  readonly people: number;
  readonly calibration: readonly Target[];
  readonly tables: Readonly<Record<TableName, readonly ResultRow[]>>;
}

/** One line of the log of runs. */
export interface Run {
  readonly date: string;
  readonly commit: string;
  readonly people: number;
  /** What changed since the run before. */
  readonly note: { readonly zh: string; readonly en: string };
  /** Percent fallen at 10, 100 and 1,000 guesses to the strongest attacker, by policy. */
  readonly fallen: Readonly<Record<string, readonly number[]>>;
}
