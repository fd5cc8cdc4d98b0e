/**
 * What the rooms hand to one another. Types only; not part of the public contract.
 */

import type { CalendarDate } from './documents/dates';
import type { PartialNumber } from './documents/partialNumbers';
import type { Lexicon } from './normalize/lexicon';
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
  /**
   * Half width, lower case, one unit for each code point (two for a circled 14), without invisible characters and marks;
   * cut at the longest length a format allows.
   */
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

/** One way to look at a folded text: as it is, or as it would be without a variant. */
export interface View {
  text: string;
  /** For each unit of `text`, and for its end, where it starts in the folded text. */
  at: readonly number[];
  variant: 'none' | 'separators' | 'doubled' | 'leet' | 'reversed';
}

/** At least the folded text as it is. */
export type Views = readonly [View, ...View[]];

/** The subject's fields after reading: under its own name every form of every value of a field, nothing derived yet. */
export interface ParsedSubject extends Readonly<Record<Exclude<DerivationField, 'birthDate'>, readonly string[]>> {
  birthDate: readonly CalendarDate[];
  name: readonly string[];
  namePinyin: readonly (readonly string[])[];
  /** The local part and the whole address, folded. */
  email: readonly string[];
  username: readonly string[];
  others: readonly ParsedSubject[];
  /** Every date with the field that states it, as YYYYMMDD. */
  stated: readonly StatedDate[];
  /** What is left of numbers that cannot be read, with the code that names them; protected, never derived from. */
  partials: readonly (PartialNumber & { code: FindingCode })[];
  notes: readonly Note[];
}

/** A number or word of the subject that a candidate may be cut from. */
export interface PersonalText {
  code: FindingCode;
  /** Folded. */
  text: string;
}

/** One writing of a personal date, name or account as it would be typed in a password. */
export interface PersonalSpelling extends PersonalText {
  /** What the guess model says of this kind of spelling. */
  price: Price;
}

/** What is known of a person, laid out so that a text is searched for it in one pass. */
export interface KnownTexts {
  /** Every spelling of a date, a name or an account. */
  spellings: Lexicon<PersonalSpelling>;
  /** Every initial value of the region, with its rule. */
  initials: Lexicon<InitialPassword>;
  /** Every number with its look-alike key. */
  numbers: readonly (PersonalText & { key: string })[];
  /** Every four units in a row of such a key: most places of a text begin none. */
  windows: ReadonlySet<string>;
}

/** A person's initial values by their folded form, each with the rules that give it. */
export interface ValueIndex extends Pick<ReadonlyMap<string, readonly InitialPassword[]>, 'get' | 'has'> {
  /** The folded form of every value, in the order of the rules; one may come twice. */
  readonly texts: readonly string[];
  /** Every value once, in the order in which they first come. */
  forEach(visit: (values: readonly InitialPassword[], folded: string) => void): void;
}

/** The per-person work, done once for a policy. */
export interface SubjectProfile {
  policy: Policy;
  /** The region data that it was derived with. */
  dataVersion: string;
  /** What was read of the subject, for a policy that differs in the operator's secrets only. */
  known: ParsedSubject;
  /** What rules of the region (and the operator) give. */
  regional: ValueIndex;
  /** What rules seen elsewhere give. */
  common: ValueIndex;
  numbers: readonly PersonalText[];
  /** What a folded writing is to this person. */
  spellingOf(text: string): PersonalSpelling | undefined;
  /** What a text is searched for, laid out at the first call; undefined for PINs. */
  texts(): KnownTexts | undefined;
  stated: readonly StatedDate[];
  /** The dates of the persons in `others`, YYYYMMDD. */
  relativeDays: readonly number[];
  notes: readonly Note[];
  missing: readonly SubjectField[];
}

/** Everything a detector may look at. */
export interface DetectorInput {
  candidate: string;
  /** The folded candidate. */
  text: string;
  /** The same in its own case. */
  cased: string;
  /** The folded text first; for text formats also without separators, without doubled units and reversed. */
  views: Views;
  /** Whether the format is digits only. */
  isPin: boolean;
  /** The operator's blocked words, folded. */
  words: readonly string[];
  person: SubjectProfile;
  /** Empty where none was given. */
  current: string;
  /** What the same form refused on submit, at most ten. */
  refused: readonly string[];
  bandOf(pin: string): number | undefined;
  isBlocked: ((candidate: string) => boolean) | undefined;
}

/** What one kind of guess costs an attacker who knows the person, the region and the policy. */
export interface Price {
  /** By so many guesses of a PIN the kind is exhausted, in the merged order of all kinds. */
  readonly whole: number;
  /** As one part of a text password, so many values of this kind come before it. */
  readonly part: number;
}

/**
 * Where something was recognised, and what it costs to guess. A detector decides nothing.
 * A span that covers the candidate is a reason of its own; one that covers less is a part.
 */
export interface Span {
  code: FindingCode;
  price: Price;
  /** In units of the folded text, end excluded. */
  start: number;
  end: number;
  ruleId?: string | undefined;
  variant: View['variant'];
  /** Whether the price covers every way of capitalising. */
  isCased?: boolean | undefined;
}

/** Where a detector recognised something; by default all of the folded text. */
export interface Place {
  /** In units of the view; default its beginning. */
  start?: number;
  /** End excluded; default the view's end. */
  end?: number;
  /** Default the folded text as it is. */
  view?: View;
  /** How it is disguised; default as the view undoes it. */
  variant?: View['variant'];
  /** Whether the price covers every way of capitalising; default false. */
  isCased?: boolean;
  /** Which derivation rule gives the value, for initial passwords. */
  ruleId?: string | undefined;
}

/** Takes what a detector recognised, what it costs to guess, and where it was. */
export type AddSpan = (code: FindingCode, price: Price, place?: Place) => void;

/** One thing a candidate must not be. */
export type Detector = (input: DetectorInput, add: AddSpan) => void;

/** What a requirement answers: the reason and the numbers its text needs, or undefined. */
export interface Unmet {
  code: FindingCode;
  params: Record<string, number | EnumWord>;
}

/** One thing a candidate must be. */
export type RequirementCheck = (candidate: string, format: Format) => Unmet | undefined;
