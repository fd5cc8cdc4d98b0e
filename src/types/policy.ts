import type { DerivationRule, XRule } from './rules';
import type { SubjectField } from './subject';
import type { FindingCode } from './verdict';

/** Which secret of the insured person a policy is about. */
export type Credential =
  | 'social-security-card'
  | 'medical-insurance-card'
  | 'medical-e-voucher'
  | 'e-social-security-card'
  | 'online-account'
  | 'hotline-query'
  | 'bank-account';

/** Kinds of characters a format may ask for. */
export type CharacterClass = 'letter' | 'lower' | 'upper' | 'digit' | 'symbol';

/** What a password looks like. Lengths count Unicode code points. */
export interface Format {
  /** Fewest code points a password may have, from 1. */
  minLength: number;
  /** Most code points a password may have, at most 256. */
  maxLength: number;
  /** Which characters may be used: `digits` is a PIN, `letters-digits` ASCII only, `printable` whatever can be seen. */
  alphabet: 'digits' | 'letters-digits' | 'printable';
  /** Kinds of characters that must be mixed; default none, as SP 800-63B-4 asks. */
  classes?: {
    /** The kinds of characters that are counted. */
    of: CharacterClass[];
    /** How many of those kinds must occur, from 1. */
    atLeast: number;
  };
}

/** An operator's own derivation rule; it comes before the table's. */
export interface OperatorRule {
  /** Name that appears as `ruleId`, unique in the policy; use no value of anybody. */
  id: string;
  /** How the value is derived: fixed, or cut from a field. */
  rule: DerivationRule;
  /** What becomes of a final X; default every reading. */
  xRule?: XRule;
}

/** Which judge decides for text passwords: the built-in one, or a meter that is given to each check. */
export type MeterKind = 'core' | 'light' | 'full';

/** What may be set for a code; the codes that hold the promise of the library cannot be set. */
export type Severity = 'reject' | 'warn' | 'off';

/** What `definePolicy` takes; see `docs/guide/policy.md`. */
export interface PolicyOptions {
  /** Insured region, six digits as in GB/T 2260, such as '361000'; default '000000', nationwide. */
  region?: string;
  /** Which secret the policy is about; default 'social-security-card'. */
  credential?: Credential;
  /** Bank code such as 'ccb', for rules of one bank; default all banks. */
  issuer?: string;
  /** What a password looks like; default the region's, else the credential's. */
  format?: Format;
  /** The operator's own initial passwords, tried before the region's; default none. */
  initialPasswords?: OperatorRule[];
  /** The operator's own words, 2 to 64 characters each, such as a product name; default none. */
  blocklist?: string[];
  /** Subject fields without which no verdict is complete; default none. */
  requiredSubject?: SubjectField[];
  /** 'strict' refuses 10,000 popular PINs and needs `strictBlocklist` at each check; default 'standard' (2,000). */
  strictness?: 'standard' | 'strict';
  /** Which judge decides for text passwords; default 'core', the one that is built in. */
  meter?: MeterKind;
  /** A text that takes at most so many guesses is refused: a power of ten, 1e3 to 1e12; default 1e6. */
  minGuesses?: number;
  /** Other severities than the default ones, by code, such as `{ 'pattern.date': 'reject' }`. */
  severities?: Partial<Record<FindingCode, Severity>>;
}

/** A complete, frozen policy: plain JSON, the same in front end and back end. */
export interface Policy {
  /** Version of the policy's own shape; a higher one than the library's is refused. */
  readonly version: number;
  /** Day of the region data it was made with, 'YYYY-MM-DD'. */
  readonly dataVersion: string;
  /** Insured region, six digits; '000000' is nationwide. */
  readonly region: string;
  /** Which secret the policy is about. */
  readonly credential: Credential;
  /** Bank code; absent where the policy holds for all banks. */
  readonly issuer?: string;
  /** What a password looks like, never absent here. */
  readonly format: Readonly<Format>;
  /** The operator's own initial passwords, in the order given. */
  readonly initialPasswords: readonly Readonly<OperatorRule>[];
  /** The operator's own words, as they were given. */
  readonly blocklist: readonly string[];
  /** Subject fields without which no verdict is complete. */
  readonly requiredSubject: readonly SubjectField[];
  /** Which list of popular PINs refuses: 2,000 or 10,000 numbers. */
  readonly strictness: 'standard' | 'strict';
  /** Which judge decides for text passwords. */
  readonly meter: MeterKind;
  /** A text that takes at most so many guesses is refused; not used for PINs. */
  readonly minGuesses: number;
  /** Only the severities that differ from the default ones. */
  readonly severities: Readonly<Partial<Record<FindingCode, Severity>>>;
}

/** What `toPublicPolicy` leaves out besides the operator's fixed initial passwords. */
export interface PublicPolicyOptions {
  /** false leaves out the operator's blocked words too; default true, they stay. */
  blocklist?: boolean;
}
