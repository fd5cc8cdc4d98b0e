import type { Messages } from './messages';
import type { CharacterClass, MeterKind } from './policy';
import type { Absent, PreparedSubject, Subject, SubjectField } from './subject';

/** Every reason for which a candidate can be refused or warned about. */
export type FindingCode =
  | 'requirement.too-short'
  | 'requirement.too-long'
  | 'requirement.digits-only'
  | 'requirement.full-width'
  | 'requirement.blanks'
  | 'requirement.characters'
  | 'requirement.character-classes'
  | 'initial-password'
  | 'initial-password.common'
  | 'initial-password.similar'
  | 'reuse.current'
  | 'reuse.similar'
  | 'reuse.refused'
  | 'subject.birth-date'
  | 'subject.document'
  | 'subject.phone'
  | 'subject.card'
  | 'subject.name'
  | 'subject.other'
  | 'subject.missing'
  | 'pattern.all-digits'
  | 'pattern.phone'
  | 'pattern.id-number'
  | 'pattern.repeated'
  | 'pattern.sequence'
  | 'pattern.keypad-path'
  | 'pattern.date'
  | 'pattern.partial'
  | 'blocklist.common'
  | 'blocklist.context'
  | 'blocklist.custom'
  | 'blocklist.unavailable'
  | 'guessable'
  | 'strength.low'
  | 'strength.unavailable';

/** What was noticed about the policy or the subject; never changes a verdict. */
export type NoteCode =
  | 'subject.unreadable'
  | 'subject.truncated'
  | 'subject.exponent'
  | 'subject.check-mismatch'
  | 'subject.unlikely-date'
  | 'subject.name-pinyin-missing'
  | 'subject.unknown-field'
  | 'initial.not-derivable'
  | 'policy.region-resolved'
  | 'policy.newer-data';

/** What could not be read or derived, and by which rule. */
export interface Note {
  /** What was noticed; a closed list of codes. */
  code: NoteCode;
  /** Which field of the subject it is about, if any. */
  field?: SubjectField;
  /** Which rule could not be derived, if the note is about one. */
  ruleId?: string;
}

/** zxcvbn's scale: fewer than 1e3, 1e6, 1e8, 1e10 guesses, and more. */
export type Score = 0 | 1 | 2 | 3 | 4;

/** A judge of text passwords such as `createStrengthMeter` returns. */
export interface StrengthMeter {
  /** Which of the two dictionaries it holds; must be the policy's `meter`. */
  kind: 'light' | 'full';
  /** Prices a candidate, knowing the words of the person; returns no part of either. */
  measure(
    candidate: string,
    words: readonly string[],
  ): {
    /** On zxcvbn's scale, from 0 (fewer than a thousand guesses) to 4. */
    score: Score;
    /** How many guesses an attacker needs who knows the words, at least 1. */
    guesses: number;
  };
}

/** A list of popular PINs in rank bands. */
export interface Blocklist {
  /** Which list it is: 2,000 or 10,000 numbers of six digits. */
  readonly name: 'standard' | 'strict';
  /** The rank band that holds the PIN (30, 300, 1000, 2000, 10000), or undefined. */
  bandOf(pin: string): number | undefined;
}

/** What a check may use besides the policy. */
export interface CheckContext {
  /** Who the password is for; without it only what is common to all is refused. */
  subject?: Subject | PreparedSubject | Absent;
  /** The password that is to be replaced, in clear; default none. */
  currentPassword?: string | Absent;
  /** What the same form refused on submit, at most ten, the last ones count; default none. */
  refused?: readonly string[] | Absent;
  /** The meter of a policy whose `meter` is 'light' or 'full'. */
  strength?: StrengthMeter;
  /** `strictBlocklist`, for a policy whose `strictness` is 'strict'. */
  blocklist?: Blocklist;
  /** Whether the platform's own set of breached passwords holds the candidate; synchronous. */
  isBlocked?(candidate: string): boolean;
  /** The catalogue that words the findings; default zh-CN. */
  messages?: Messages;
  /** Today, 'YYYY-MM-DD': only for notes about dates in the future. */
  now?: string;
}

/** Words that may be a value in `params`; none depends on the secret. */
export type EnumWord = CharacterClass | SubjectField | MeterKind | 'digits' | 'text';

/** One reason why a candidate is refused or warned about. */
export interface Finding {
  /** What was found; a closed list of codes. */
  code: FindingCode;
  /** Whether it refuses or only advises. */
  severity: 'reject' | 'warn';
  /** What to tell the person, in the catalogue's language. */
  message: string;
  /** Upper bound of the band of guesses this reason leaves. */
  guesses?: number;
  /** First unit and end, in UTF-16 units of the candidate, end excluded. */
  range?: [start: number, end: number];
  /** Which derivation rule gives the value, for initial passwords. */
  ruleId?: string;
  /** Numbers and words that the message is filled with. */
  params?: Record<string, number | EnumWord>;
}

/** How strong a text password is. */
export interface Strength {
  /** On zxcvbn's scale from 0 to 4. */
  score: Score;
  /** One word for a bar: 'strong' from 1e8 guesses, never above 'weak' when refused. */
  label: 'weak' | 'fair' | 'strong';
}

/** The answer to one candidate. */
export interface Verdict {
  /** Complete and without a reject: the password may be used. */
  accepted: boolean;
  /** Whether everything the policy asks for could be judged. */
  complete: boolean;
  /** The one text to show: the first reject, else the first warning, else that it is accepted. */
  message: string;
  /** Upper bound of a band of guesses an informed attacker needs, never an exact rank. */
  guesses: number;
  /** How strong a text is; absent for PINs. */
  strength?: Strength;
  /** Rejects before warnings; within each in the order of the codes. */
  findings: Finding[];
  /** What could not be read or derived; changes nothing. */
  notes: Note[];
  /** Day of the region data that judged, 'YYYY-MM-DD'. */
  dataVersion: string;
}

/** What may be logged of a verdict; `toAuditEvent` makes it. */
export interface AuditEvent {
  /** Whether the password may be used. */
  accepted: boolean;
  /** Each code of a finding once, in the verdict's order, warnings included. */
  codes: FindingCode[];
  /** Day of the region data that judged, 'YYYY-MM-DD'. */
  dataVersion: string;
  /** Version of the policy's shape that this library reads, from 1. */
  policyVersion: number;
}
