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
