/** Texts, each with its place: what they mean, the target knows. */
export type Input = readonly string[];

/** A door of the library that a fuzzer knocks at. */
export interface Target {
  /** Where to start from; all of one length. */
  seeds: readonly Input[];
  /**
   * Asks once and checks the answer. Throws where the answer breaks a promise.
   *
   * @returns what kind of answer it was: kinds not seen before are worth keeping, as new blocks are
   */
  run(input: Input): string;
}
