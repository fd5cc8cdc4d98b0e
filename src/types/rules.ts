import type { Credential, Format } from './policy';
import type { FindingCode } from './verdict';

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

/**
 * What becomes of a final X of an ID number when an initial password is cut from it.
 * `shift` moves the window one to the left, `ten` writes X as 10 before the slice is taken.
 */
export type XRule = 'keep' | 'lowercase' | 'shift' | 'zero' | 'one' | 'ten';

/** A value that is the same for everybody, such as 123456. */
export interface FixedRule {
  /** Always 'fixed': everybody gets the same value. */
  type: 'fixed';
  /** The initial password itself, such as '123456'. */
  value: string;
}

/** Part of a number of the subject: dropFirst, dropLast, then first, last or whole. */
export interface SliceRule {
  /** Always 'slice': the value is cut from a field. */
  type: 'slice';
  /** Which field of the subject the value is cut from. */
  field: DerivationField;
  /** Take so many characters from the beginning. */
  first?: number;
  /** Take so many characters from the end, such as 6 of an ID number. */
  last?: number;
  /** Take all that is left, also without leading zeros. */
  whole?: true;
  /** Drop so many characters at the beginning, before anything is taken. */
  dropFirst?: number;
  /** Drop so many characters at the end, before anything is taken. */
  dropLast?: number;
  /** How a birth date is written before it is cut: YYYY, YY, MM, DD, M and D in any order, such as YYYYMMDD. */
  format?: string;
}

/** Made by a machine for one person and delivered; nobody can derive it. */
export interface RandomRule {
  /** Always 'random': nobody can derive the value. */
  type: 'random';
  /** Fewest and most characters; null where no source says. */
  length: [min: number, max: number] | null;
  /** Which characters it has; null where no source says. */
  charset: 'digits' | 'alnum' | null;
  /** How it reaches the person: by text message, letter, app, e-mail or at a counter. */
  delivery: 'sms' | 'letter' | 'app' | 'email' | 'counter' | 'unknown';
}

/** Chosen by the person at the counter or in the app. */
export interface UserSetRule {
  /** Always 'user-set': the person chooses the value. */
  type: 'user-set';
}

/** No password at all until one is set. */
export interface NoneRule {
  /** Always 'none': there is no initial password. */
  type: 'none';
}

/** How an initial password is derived: data, not code. */
export type DerivationRule = FixedRule | SliceRule | RandomRule | UserSetRule | NoneRule;

/**
 * How sure a fact is, computed from its sources. high: an official page; medium: news, public code that names value and
 * place, or two independent hosts; low: the rest.
 */
export type Confidence = 'high' | 'medium' | 'low';

/** One row of the region table. */
export interface RegionRule {
  /** Name of the row, such as 'chongqing/social-security-card/1'. */
  id: string;
  /** Six digits of the region that the row speaks of. */
  region: string;
  /** Which secret the row speaks of. */
  credential: Credential;
  /** Bank code, where only one bank's cards are meant. */
  issuer?: string;
  /** How the initial password is derived. */
  rule: DerivationRule;
  /** What becomes of a final X; absent where every reading counts. */
  xRule?: XRule;
  /** How sure the row is, computed from its sources. */
  confidence: Confidence;
  /** An older rule that newer cards no longer follow; old cards still do. */
  superseded?: true;
}

/** How many wrong tries lock a credential: in a row, within a day, or over its whole life. */
export interface Lockout {
  /** Wrong tries until the credential is locked. */
  tries: number;
  /** Over which span the tries are counted. */
  scope: 'consecutive' | 'day' | 'total';
}

/** What a region does with initial passwords and new ones, as its sources say. */
export interface RegionPolicy {
  /** Bank code, where the sources speak of one bank's cards. */
  issuer?: string;
  /** The initial password must be changed at first use. */
  forcedChange?: boolean;
  /** Nothing can be paid until the initial password is changed. */
  payBlocked?: boolean;
  /** With the initial password only queries work. */
  queryOnly?: boolean;
  /** Leaving the initial password unchanged means that no password is asked for at all. */
  switchedOff?: boolean;
  /** How many wrong tries lock it; empty where no source says. */
  lockouts: Lockout[];
  /** What a new password looks like there; absent where no source says. */
  format?: Format;
  /** What the region's own rules refuse in a new password. */
  refuses?: FindingCode[];
  /** How sure the statement is, computed from its sources. */
  confidence: Confidence;
}

/** One value that the subject's credential may have been issued with. Secret. */
export interface InitialPassword {
  /** The value itself: never for a page or a log. */
  value: string;
  /** Which rule gives it, such as 'chongqing/social-security-card/1'. */
  ruleId: string;
  /** 'region': a rule of this region or of the operator; 'anywhere': only seen elsewhere. */
  scope: 'region' | 'anywhere';
  /** How sure the rule is, computed from its sources. */
  confidence: Confidence;
}

/** What is asked at log-in. */
export interface InitialPasswordCheck {
  /** Whether some rule gives this password for this person. */
  isInitial: boolean;
  /** False where a field is missing, so that `isInitial: false` proves nothing. */
  complete: boolean;
  /** The rules that give it; empty where none does. */
  ruleIds: string[];
}

/** What stops a long search; an AbortSignal is one. */
export interface AbortSignalLike {
  /** True once the search is to stop. */
  readonly aborted: boolean;
  /** What the search is then rejected with; default an Error whose name is AbortError. */
  readonly reason?: unknown;
  /** Where there is one, a call of `verify` that has not answered is not waited for once `abort` comes. */
  addEventListener?(type: 'abort', listener: () => void): void;
  /** Takes back what `addEventListener` was given, after each call of `verify`. */
  removeEventListener?(type: 'abort', listener: () => void): void;
}

/** How `findInitialPassword` searches. */
export interface FindInitialPasswordOptions {
  /** `region`: only the values of the operator and the region are tried; default `anywhere`: those seen elsewhere too. */
  scope?: 'region' | 'anywhere';
  /** Looked at before each value and while one is verified; once it says aborted, the search is rejected. */
  signal?: AbortSignalLike;
  /** Adds `ruleId` and `tried` to the result; default false, since a rule and an account together are the password. */
  detail?: boolean;
}

/** Whether a stored hash belongs to an initial password; the value itself is never in it. */
export interface InitialPasswordSearch {
  /** True where a tried value was verified against the stored hash. */
  isInitial: boolean;
  /** False where a rule of the region could not be derived or a required field is missing: `isInitial: false` proves nothing. */
  complete: boolean;
  /** The likeliest rule that gives the verified value; only with `detail`. */
  ruleId?: string;
  /** How many values were tried, the verified one included; only with `detail`. */
  tried?: number;
}
