/** A way in which a person makes a PIN from what is theirs. */
export interface Form {
  /** Such as `YYYYdd`: d is any digit. */
  readonly name: string;
  /** Share of all choices of this person. */
  readonly share: number;
  /** What it gives for this person, each equally often. */
  readonly pins: readonly number[];
}
