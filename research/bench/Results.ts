/** Microseconds a call by the name of who was called. */
export type Times = Readonly<Record<string, number>>;

/** What the benchmark measured; times are medians, of one run on one machine. */
export interface Results {
  readonly machine: string;
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
  /** By kind of candidate. */
  readonly checks: Readonly<Record<string, Times>>;
  /** Microseconds to prepare a subject, and the worst inputs of a text policy in milliseconds. */
  readonly prepare: number;
  readonly worst: Times;
  /**
   * Milliseconds to load an entry in a new process and to ask it once, bytes of heap that it keeps, and, where it is one
   * file, milliseconds to read and compile that file alone.
   */
  readonly cold: Readonly<
    Record<string, { readonly load: number; readonly first: number; readonly heap: number; readonly compile?: number }>
  >;
  /** Microseconds by how much there is of something. */
  readonly growth: Readonly<Record<string, Times>>;
  /** PIN checks a second, in one process and in two together. */
  readonly processes: { readonly one: number; readonly two: number };
}
