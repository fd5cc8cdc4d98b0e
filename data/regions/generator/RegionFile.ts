import type { Confidence, Credential, DerivationRule, FindingCode, Format, Lockout, XRule } from '../../../src/types';

/** One page on which a statement was read. */
export interface Source {
  url: string | null;
  title: string;
  published: string | null;
  kind: 'official' | 'news' | 'qa' | 'consumer-guide' | 'code' | 'content-farm';
  /** It does not say that this is the rule of the place, or a later page contradicts it: it does not count. */
  doubtful?: true;
  fact: string;
  validFrom?: string;
  format?: string;
  lockout?: string;
  forcedChange?: boolean;
  activationOnly?: boolean;
  resetVia?: string[];
}

interface Entry {
  credential: Credential;
  issuer?: string;
  sources: Source[];
}

/** One initial password as written in a data file. */
export interface RuleEntry extends Entry {
  n?: number;
  rule: DerivationRule;
  xRule?: XRule;
  superseded?: true;
  note?: string;
}

/** One set of statements about initial and new passwords as written in a data file. */
export interface PolicyEntry extends Entry {
  n?: number;
  forcedChange?: boolean;
  payBlocked?: boolean;
  queryOnly?: boolean;
  switchedOff?: boolean;
  lockouts?: Lockout[];
  format?: Format;
  refuses?: FindingCode[];
  note?: string;
}

/** A statement that is kept with its reason for not being derived. */
export interface RecordedEntry extends Entry {
  value?: string;
  reason: string;
}

/** A province, city or county with its rows. */
export interface Place {
  region: string;
  place: string;
  name: string;
  rules?: RuleEntry[];
  policies?: PolicyEntry[];
  recorded?: RecordedEntry[];
}

/** One file of `data/regions`; `data/regions/schema.json` says the same. */
export interface RegionFile extends Place {
  $schema: string;
  dataVersion?: string;
  cities?: Place[];
}

interface Placed {
  region: string;
  name: string;
}

/** A row with everything that the script computes. */
export type BuiltRule = Omit<RuleEntry, 'n'> & Placed & { id: string; n: number; slug: string; confidence: Confidence };
export type BuiltPolicy = Omit<PolicyEntry, 'n'> & Placed & { id: string; confidence: Confidence };
export type BuiltRecord = RecordedEntry & Placed;

/** The whole table, in the order of the regions. */
export interface BuiltRegions {
  dataVersion: string;
  rules: BuiltRule[];
  policies: BuiltPolicy[];
  recorded: BuiltRecord[];
}
