import type {
  Credential,
  CharacterClass,
  Confidence,
  FindingCode,
  Format,
  Lockout,
  SubjectField,
} from '../../../../src/types';
import type { RuleTexts } from '../../../../src/cli/texts/index';
import type { Source } from '../RegionFile';

/** What a policy can say yes or no to: the words for both. */
type Claims = Record<'forcedChange' | 'payBlocked' | 'queryOnly' | 'switchedOff', { yes: string; no: string }>;

/** The words of the pages of the region rules in one language; `{…}` is filled. */
export interface RegionTexts {
  /** Where its pages are, from the root of the project. */
  folder: string;
  rule: RuleTexts;
  credentials: Record<Credential, string>;
  confidences: Record<Confidence, string>;
  kinds: Record<Source['kind'], string>;
  fields: Partial<Record<SubjectField | 'idNumberWithX', string>>;
  claims: Claims;
  scopes: Record<Lockout['scope'], string>;
  alphabets: Record<Format['alphabet'], string>;
  classes: Record<CharacterClass, string>;
  refused: Partial<Record<FindingCode, string>>;
  /** Between the parts of one statement, and between the items of a list. */
  marks: { part: string; item: string };
  /** The name of a place: `{name}` Chinese, `{slug}` as in the ids, in capitals. */
  place: string;
  banks: string;
  /** With `{value}`. */
  fixed: string;
  /** With `{length}`, `{alphabet}` and `{classes}`. */
  format: string;
  length: string;
  /** With `{of}` and `{n}`. */
  atLeast: string;
  /** With `{codes}`. */
  refuses: string;
  /** Chinese text from a data file, with `{text}`. */
  quote: string;
  /** Names of banks by their code. */
  issuers: Readonly<Record<string, string>>;
  /** The credential of one bank, with `{credential}` and `{bank}`. */
  ofBank: string;
  /** Heads of the table of a place. */
  columns: Record<'credential' | 'said' | 'confidence' | 'sources', string>;
  labels: Record<
    | 'rule'
    | 'policy'
    | 'unconfirmed'
    | 'example'
    | 'id'
    | 'note'
    | 'superseded'
    | 'recorded'
    | 'noUrl'
    | 'noDate'
    | 'doubtful',
    string
  >;
  /** With `{n}`. */
  sources: string;
  province: Record<'counts' | 'warning' | 'person', string>;
  index: Record<
    'title' | 'intro' | 'confidence' | 'provinces' | 'provincesIntro' | 'list' | 'person' | 'personIntro',
    string
  > & {
    columns: Record<'place' | 'rules' | 'policies' | 'unconfirmed' | 'field' | 'value', string>;
  };
}
