/** One line of the log of runs. */
export interface TextRun {
  readonly date: string;
  readonly commit: string;
  /** What changed since the run before. */
  readonly note: { readonly zh: string; readonly en: string };
  /** Percent that the core judge accepts, by set. */
  readonly accepted: Readonly<Record<string, number>>;
  /** Percent of choices that it refuses, and percent fallen within 100 guesses. */
  readonly refused: number;
  readonly fallen: number;
}
