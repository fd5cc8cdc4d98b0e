/**
 * What the rooms hand to one another. Types only; not part of the public contract.
 */

import type { CalendarDate } from './documents/dates';
import type {
  DerivationField,
  EnumWord,
  FindingCode,
  Format,
  InitialPassword,
  Note,
  Policy,
  SubjectField,
} from './types';

/** A candidate in the form in which it is compared. The candidate itself is never changed. */
export interface Folded {
  /** Half width, lower case, without invisible characters; cut at the longest length a format allows. */
  text: string;
  /** The same in its own case, unit for unit. */
  cased: string;
  /** For each UTF-16 unit of `text`, and for its end, where it starts in the original. */
  at: readonly number[];
}

/** A date as a number YYYYMMDD, and the field that states it. */
export interface StatedDate {
  field: SubjectField;
  day: number;
}

/** One way to look at a folded text: as it is, or as it would be without a disguise. */
export interface View {
  text: string;
  /** For each unit of `text`, and for its end, where it starts in the folded text. */
  at: readonly number[];
  disguise: 'none' | 'separators' | 'doubled' | 'leet' | 'reversed';
}

/** At least the folded text as it is. */
export type Views = readonly [View, ...View[]];

/** The subject's fields after reading: under its own name every form of every value of a field, nothing derived yet. */
export interface KnownSubject extends Readonly<Record<Exclude<DerivationField, 'birthDate'>, readonly string[]>> {
  birthDate: readonly CalendarDate[];
  name: readonly string[];
  namePinyin: readonly (readonly string[])[];
  /** The local part, folded. */
  email: readonly string[];
  username: readonly string[];
  others: readonly KnownSubject[];
  /** Every date with the field that states it, as YYYYMMDD. */
  stated: readonly StatedDate[];
  /** Digits of a document number that was cut off on its way; protected, never derived from. */
  partialDocuments: readonly string[];
  notes: readonly Note[];
}

/** A number or word of the subject that a candidate may be cut from. */
export interface PersonalText {
  code: FindingCode;
  /** Folded. */
  text: string;
}

/** One writing of a personal date, name or account as it would stand in a password. */
export interface PersonalWriting extends PersonalText {
  /** What the guess model says of this kind of writing. */
  guesses: Segment;
}

/** The per-person work, done once for a policy. */
export interface PreparedData {
  policy: Policy;
  /** Folded value to the rules of the region (and the operator) that give it. */
  regional: ReadonlyMap<string, readonly InitialPassword[]>;
  /** Folded value to the rule seen elsewhere that gives it. */
  common: ReadonlyMap<string, readonly InitialPassword[]>;
  numbers: readonly PersonalText[];
  /** Folded writing to what it is. */
  writings: ReadonlyMap<string, PersonalWriting>;
  /** The first two units of each writing: most places of a text begin none. */
  starts: ReadonlySet<string>;
  stated: readonly StatedDate[];
  notes: readonly Note[];
  missing: readonly SubjectField[];
}

/** Everything a detector may look at. */
export interface DetectorInput {
  candidate: string;
  /** The folded candidate. */
  text: string;
  /** The folded text first; for text formats also without separators, leet and reversed. */
  views: Views;
  /** Whether the format is digits only. */
  isPin: boolean;
  /** The operator's blocked words, folded. */
  words: readonly string[];
  person: PreparedData;
  /** Empty where none was given. */
  current: string;
  bandOf(pin: string): number | undefined;
  isBlocked: ((candidate: string) => boolean) | undefined;
}

/**
 * What one kind of guess costs an attacker who knows the person, the region and the policy.
 * `pin`: by this many guesses of six digits the kind is exhausted, in the merged order of all kinds.
 * `part`: as one part of a text password, how many values of this kind come before it.
 */
export type Segment = readonly [pin: number, part: number];

/**
 * Where something was recognised, and what it costs to guess. A detector decides nothing.
 * A span that covers the candidate is a reason of its own; one that covers less is a part.
 */
export interface Span {
  code: FindingCode;
  guesses: Segment;
  /** In units of the folded text, end excluded. */
  start: number;
  end: number;
  ruleId?: string | undefined;
  disguise: View['disguise'];
}

/** Takes what a detector recognised: where in a view it stands, by default all of the folded text. */
export type AddSpan = (
  code: FindingCode,
  guesses: Segment,
  start?: number,
  end?: number,
  ruleId?: string,
  view?: View,
) => void;

/** One thing a candidate must not be. */
export type Detector = (input: DetectorInput, add: AddSpan) => void;

/** What a requirement answers: the reason and the numbers its text needs, or undefined. */
export interface Unmet {
  code: FindingCode;
  params: Record<string, number | EnumWord>;
}

/** One thing a candidate must be. */
export type RequirementCheck = (candidate: string, format: Format) => Unmet | undefined;
