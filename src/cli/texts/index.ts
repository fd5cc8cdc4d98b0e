import { messages as enMessages } from '../../messages/en';
import { messages as zhCnMessages } from '../../messages/zh-CN';
import { messages as zhHkMessages } from '../../messages/zh-HK';
import { messages as zhTwMessages } from '../../messages/zh-TW';
import type { Confidence, DerivationField, Locale, Messages, RandomRule, XRule } from '../../types';
import type { LineErrorCode, UsageCode } from '../errors';
import { en } from './en';
import { zhCn } from './zhCn';

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
  /** Where a run ends before its answer, whoever ended it. */
  unfinished: string;
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

/** For each locale the words of the command line and the catalogue of verdicts. */
export const catalogues: Readonly<Record<Locale, { texts: CliTexts; messages: Messages }>> = {
  'zh-CN': { texts: zhCn, messages: zhCnMessages },
  'zh-HK': { texts: zhCn, messages: zhHkMessages },
  'zh-TW': { texts: zhCn, messages: zhTwMessages },
  en: { texts: en, messages: enMessages },
};
