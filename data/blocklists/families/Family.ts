/** A family of PINs that people choose for the same reason. */
export interface Family {
  /** Name in the tables of the docs, in Chinese. */
  readonly title: string;
  /**
   * Share of all PINs before the published rows are imposed, in percent. Where a row of source set A covers the
   * family, the row decides in the end; elsewhere this is an assumption.
   */
  readonly mass: number;
  /** Why the weights are what they are. */
  readonly reason: string;
  /** Relative weights of the PINs, by PIN as a number. */
  weights(): Map<number, number>;
}
