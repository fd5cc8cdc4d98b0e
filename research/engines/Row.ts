/** What one runner answers: see `portable/`. */
export interface Outcome {
  passed: number;
  total: number;
  failures: string[];
}

/** How the package is loaded. */
export type Form = 'CommonJS' | 'ES modules' | 'script' | 'command line';

/** One engine with one way to load the package; the command line has no entries to try. */
export interface Row {
  engine: string;
  form: Form;
  vectors: Outcome;
  smoke?: Outcome;
}
