import type { Confidence, DerivationField, RandomRule, XRule } from '../../types';
import type { LineErrorCode } from '../LineError';
import type { UsageCode } from '../UsageError';

/** How a derivation rule is said in words; `{n}` is a count of characters. */
export interface RuleTexts {
  fixed: string;
  userSet: string;
  none: string;
  dropFirst: string;
  dropLast: string;
  /** Closes what was dropped. */
  dropped: string;
  first: string;
  last: string;
  whole: string;
  /** With `{length}`, `{charset}` and `{delivery}`. */
  random: string;
  length: string;
  charsets: Record<'digits' | 'alnum', string>;
  deliveries: Record<RandomRule['delivery'], string>;
  fields: Record<DerivationField, string>;
  xRules: Record<XRule, string>;
  separator: string;
}

/** One language of the command line's own words; verdicts are worded by the catalogues of the library. */
export interface CliTexts {
  help: string;
  /** With `{detail}`. */
  usage: Record<UsageCode, string>;
  lines: Record<LineErrorCode, string>;
  prompt: string;
  withoutSubject: string;
  /** With `{code}` and `{fields}`. */
  note: string;
  /** With `{n}`: rows of sources. */
  sources: string;
  superseded: string;
  /** With `{n}`: lines so far. */
  progress: string;
  confidences: Record<Confidence, string>;
  columns: Record<'region' | 'name' | 'credential' | 'rules' | 'policies' | 'confidence', string>;
  rule: RuleTexts;
}
