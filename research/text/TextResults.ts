import type { Share } from '../attack/results/Results';
import type { Kind } from './createKinds';
import type { TextSet } from './createSets';

/** What one checker accepts of one set. */
export interface AcceptedShare {
  readonly checker: string;
  /** How many passwords it was asked about. */
  readonly asked: number;
  readonly accepted: number;
}

/** One set and what each checker accepts of it, in percent. */
export interface SetRow {
  readonly set: TextSet['name'];
  readonly size: number;
  readonly aim?: { readonly least?: number; readonly most?: number };
  readonly shares: readonly AcceptedShare[];
}

/** What became of people under one policy, in percent. */
export interface FallenRow {
  readonly checker: string;
  readonly people: number;
  readonly firstRefused: number;
  readonly shares: readonly Share[];
}

/** A published figure and the simulated one, in percent. */
export interface TextTarget {
  readonly quantity: 'none' | 'zxcvbn-ts-raw' | 'zxcvbn-ts-expanded';
  /** After so many guesses; absent: the share of choices that are accepted. */
  readonly guesses?: number;
  readonly published: number;
  readonly measured: number;
  /** Percentage points. */
  readonly tolerance: number;
}

/** A kind of choices that was once called strong, in percent. */
export interface KindRow {
  readonly kind: Kind['name'];
  /** What may be accepted; absent where only what is called strong counts. */
  readonly most?: number;
  readonly size: number;
  readonly accepted: number;
  readonly strong: number;
  /** What other checkers accept. */
  readonly 'zxcvbn-ts'?: number;
  readonly 'zxcvbn-ts-raw'?: number;
}

/** Everything that one run measured. */
export interface TextResults {
  readonly seed: number;
  readonly size: number;
  readonly people: number;
  readonly calibration: readonly TextTarget[];
  readonly sets: readonly SetRow[];
  readonly kinds: readonly KindRow[];
  /** Of each family of weak choices: how many there are, and how many the core judge accepts. */
  readonly families: readonly { readonly family: string; readonly size: number; readonly accepted: number }[];
  readonly fallen: readonly FallenRow[];
}
