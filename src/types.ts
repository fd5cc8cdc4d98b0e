/**
 * The nouns of the public contract. Types only; imports nothing.
 */

/** Which secret of the insured person a policy is about. */
export type Credential =
  | 'social-security-card'
  | 'medical-insurance-card'
  | 'medical-e-voucher'
  | 'e-social-security-card'
  | 'online-account'
  | 'hotline-query'
  | 'bank-account';

/** What a rule of the region table can be cut from. */
export type DerivationField =
  | 'idNumber'
  | 'birthDate'
  | 'phone'
  | 'cardNumber'
  | 'personalNumber'
  | 'medicalInsuranceNumber'
  | 'bankCardNumber'
  | 'unitNumber';

/** Every attribute of a {@link Subject}. */
export type SubjectField = DerivationField | 'name' | 'namePinyin' | 'email' | 'username' | 'others';

/**
 * What becomes of a final X of an ID number when an initial password is cut from it.
 * `shift` moves the window one to the left, `ten` writes X as 10 before the slice is taken.
 */
export type XRule = 'keep' | 'lowercase' | 'shift' | 'zero' | 'one' | 'ten';

/** A value that stands on a card or in a letter, the same for everybody. */
export interface FixedRule {
  type: 'fixed';
  value: string;
}

/** Part of a number of the subject: dropFirst, dropLast, then first, last or whole. */
export interface SliceRule {
  type: 'slice';
  field: DerivationField;
  first?: number;
  last?: number;
  whole?: true;
  dropFirst?: number;
  dropLast?: number;
  /** How a birth date is written before it is cut: YYYY, YY, MM, DD, M and D in any order, such as YYYYMMDD. */
  format?: string;
}

/** Made by a machine for one person and delivered; nobody can derive it. */
export interface RandomRule {
  type: 'random';
  length: [min: number, max: number] | null;
  charset: 'digits' | 'alnum' | null;
  delivery: 'sms' | 'letter' | 'app' | 'email' | 'counter' | 'unknown';
}

/** How an initial password is derived: data, not code. */
export type DerivationRule = FixedRule | SliceRule | RandomRule | { type: 'user-set' } | { type: 'none' };

/** high: an official page; medium: news, or two independent hosts; low: the rest. Computed from the sources. */
export type Confidence = 'high' | 'medium' | 'low';

/** One row of the region table. */
export interface RegionRule {
  id: string;
  region: string;
  credential: Credential;
  issuer?: string;
  rule: DerivationRule;
  xRule?: XRule;
  confidence: Confidence;
  /** An older rule that newer cards no longer follow; old cards still do. */
  superseded?: true;
}

/** How many wrong tries lock a credential: in a row, within a day, or over its whole life. */
export interface Lockout {
  tries: number;
  scope: 'consecutive' | 'day' | 'total';
}

/** What a region does with initial passwords and new ones, as its sources say. */
export interface RegionPolicy {
  /** Bank code, where the sources speak of one bank's cards. */
  issuer?: string;
  /** The initial password must be changed at first use. */
  forcedChange?: boolean;
  /** Nothing can be paid while the initial password stands. */
  payBlocked?: boolean;
  /** With the initial password only queries work. */
  queryOnly?: boolean;
  /** Leaving the initial password unchanged means that no password is asked for at all. */
  switchedOff?: boolean;
  lockouts: Lockout[];
  format?: Format;
  /** What the region's own rules refuse in a new password. */
  refuses?: FindingCode[];
  confidence: Confidence;
}

/** Kinds of characters a format may ask for. */
export type CharacterClass = 'letter' | 'lower' | 'upper' | 'digit' | 'symbol';

/** What a password looks like. Lengths count Unicode code points. */
export interface Format {
  minLength: number;
  /** At most 256. */
  maxLength: number;
  alphabet: 'digits' | 'letters-digits' | 'printable';
  classes?: { of: CharacterClass[]; atLeast: number };
}

/** Every reason for which a candidate can be refused or warned about. */
export type FindingCode =
  | 'requirement.too-short'
  | 'requirement.too-long'
  | 'requirement.digits-only'
  | 'requirement.characters'
  | 'requirement.character-classes'
  | 'initial-password'
  | 'initial-password.common'
  | 'initial-password.similar'
  | 'reuse.current'
  | 'reuse.similar'
  | 'subject.document'
  | 'subject.birth-date'
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
  | 'initial.not-derivable'
  | 'policy.region-resolved';

/** A note: what could not be read or derived, and by which rule. */
export interface Note {
  code: NoteCode;
  field?: SubjectField;
  ruleId?: string;
}

/** An operator's own derivation rule; it comes before the table's. */
export interface OperatorRule {
  id: string;
  rule: DerivationRule;
  xRule?: XRule;
}

/** Which judge decides for text passwords. */
export type MeterKind = 'core' | 'light' | 'full';

/** What may be set for a code; the codes that hold the promise of the library cannot be set. */
export type Severity = 'reject' | 'warn' | 'off';

/** zxcvbn's scale: fewer than 1e3, 1e6, 1e8, 1e10 guesses, and more. */
export type Score = 0 | 1 | 2 | 3 | 4;

/** What {@link definePolicy} takes; see `docs/guide/policy.md`. */
export interface PolicyOptions {
  region?: string;
  credential?: Credential;
  issuer?: string;
  format?: Format;
  initialPasswords?: OperatorRule[];
  blocklist?: string[];
  requiredSubject?: SubjectField[];
  strictness?: 'standard' | 'strict';
  meter?: MeterKind;
  onlineGuessLimit?: number;
  minScore?: Score;
  severities?: Partial<Record<FindingCode, Severity>>;
}

/** A complete, frozen policy: plain JSON, the same in front end and back end. */
export interface Policy {
  readonly version: number;
  readonly dataVersion: string;
  readonly region: string;
  readonly credential: Credential;
  readonly issuer?: string;
  readonly format: Readonly<Format>;
  readonly initialPasswords: readonly Readonly<OperatorRule>[];
  readonly blocklist: readonly string[];
  readonly requiredSubject: readonly SubjectField[];
  readonly strictness: 'standard' | 'strict';
  readonly meter: MeterKind;
  readonly onlineGuessLimit: number;
  readonly minScore: Score;
  readonly severities: Readonly<Partial<Record<FindingCode, Severity>>>;
}

type Absent = null | undefined;

/** What is known of the insured person; everything is optional. */
export interface Subject {
  /** Resident ID (18 or 15), residence permit, foreign permanent resident card, Hong Kong, Macau or Taiwan ID, travel permit, passport. */
  idNumber?: string | readonly (string | Absent)[] | Absent;
  /** 'YYYY-MM-DD'; used beside the one in the ID number when they differ. */
  birthDate?: string | Absent;
  phone?: string | readonly (string | Absent)[] | Absent;
  name?: string | Absent;
  /** One syllable an element, family name first; several readings as an array of arrays. */
  namePinyin?: readonly string[] | readonly (readonly string[])[] | Absent;
  cardNumber?: string | Absent;
  personalNumber?: string | Absent;
  medicalInsuranceNumber?: string | Absent;
  bankCardNumber?: string | Absent;
  unitNumber?: string | Absent;
  email?: string | Absent;
  username?: string | Absent;
  /** A parent, a spouse, a child: their dates, phones and documents. */
  others?: readonly (Subject | Absent)[] | Absent;
}

/** The per-person work done once; prints and serialises as `{ prepared: true }`. */
export interface PreparedSubject {
  readonly prepared: true;
}

/** A judge of text passwords such as `createStrengthMeter` returns. */
export interface StrengthMeter {
  kind: 'light' | 'full';
  measure(candidate: string, words: readonly string[]): { score: Score; guesses: number };
}

/** A list of popular PINs in rank bands. */
export interface Blocklist {
  readonly name: 'standard' | 'strict';
  /** The rank band (30, 300, 1000, 2000, 10000) that holds the PIN, or undefined. */
  bandOf(pin: string): number | undefined;
}

/** What a check may use besides the policy. */
export interface CheckContext {
  subject?: Subject | PreparedSubject | Absent;
  currentPassword?: string | Absent;
  strength?: StrengthMeter;
  blocklist?: Blocklist;
  /** Synchronous; for a breached-password set of the platform. */
  isBlocked?(candidate: string): boolean;
  messages?: Messages;
  /** 'YYYY-MM-DD', only for notes about dates in the future. */
  now?: string;
}

/** Words that may stand in `params`; none depends on the secret. */
export type EnumWord = CharacterClass | SubjectField | MeterKind | 'digits' | 'text';

/** One reason. `range` counts UTF-16 units of the candidate, end excluded. */
export interface Finding {
  code: FindingCode;
  severity: 'reject' | 'warn';
  message: string;
  guesses?: number;
  range?: [start: number, end: number];
  ruleId?: string;
  params?: Record<string, number | EnumWord>;
}

/** The answer to one candidate. */
export interface Verdict {
  accepted: boolean;
  complete: boolean;
  guesses: number;
  strength?: { score: Score; label: 'weak' | 'fair' | 'strong' };
  findings: Finding[];
  notes: Note[];
  dataVersion: string;
}

/** One value that the subject's credential may have been issued with. Secret. */
export interface InitialPassword {
  value: string;
  ruleId: string;
  scope: 'region' | 'anywhere';
  confidence: Confidence;
}

/** What is asked at log-in. */
export interface InitialPasswordCheck {
  isInitial: boolean;
  complete: boolean;
  ruleIds: string[];
}

/** One line of what to show before anyone types. */
export interface Requirement {
  code: FindingCode;
  message: string;
}

/** The languages of the catalogues. */
export type Locale = 'zh-CN' | 'zh-HK' | 'zh-TW' | 'en';

/** One text for every format, or one for digits and one for text. `{name}` is filled from `params`. */
export type Wording = string | { digits: string; text: string };

/** One catalogue of texts: one key a code, so that a missing text does not compile. */
export interface Messages {
  locale: Locale;
  findings: Record<FindingCode, Wording>;
  /** What to show before anyone types, by the code that refuses it. */
  requirements: Partial<Record<FindingCode, Wording>> & { 'requirement.too-short': Wording };
  /** How a class of characters is called in `requirement.character-classes`. */
  classes: Record<CharacterClass, string>;
  /** Joins the names of classes. */
  separator: string;
  labels: Record<'weak' | 'fair' | 'strong', string>;
  accepted: string;
  /** The one text for what should not happen: an exception, a value that is not text. */
  failed: string;
}

/** One way to set, change, reset or find a password, in one language. */
export interface ChangeChannel {
  id: string;
  name: string;
  region?: string;
  operations: ('set' | 'change' | 'reset' | 'find')[];
  proofs: ('login' | 'face' | 'real-name' | 'id-document' | 'card' | 'sms-code' | 'current-password')[];
  needsCurrent: 'yes' | 'no' | 'if-set' | 'varies';
  keypadOnly: boolean;
  formats: ('pin6' | 'letterDigit6')[];
  steps: string[];
  note?: string;
}
