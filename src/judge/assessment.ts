import type { FindingCode, Score, Severity } from '../types';

/** What a judge makes of a span: a finding, before it has a severity and words. */
export interface DraftFinding {
  code: FindingCode;
  start: number;
  end: number;
  guesses: number;
  ruleId?: string | undefined;
  /** The default severity where it is another than that of the code. */
  severity?: Severity | undefined;
}

/** The answer of a judge. */
export interface Assessment {
  /** One a code, the cheapest to guess; of initial passwords one a rule, since each is a fact to show. */
  drafts: DraftFinding[];
  guesses: number;
  /** The reason to give where there is no other. */
  fallback: FindingCode | undefined;
  /** On zxcvbn's scale; undefined for PINs. */
  score: Score | undefined;
  /** What a meter is asked about: the text without what is known of the person; undefined for PINs. */
  unknown?: UnknownRest | undefined;
}

/** What is left of a text where what is known of the person is taken out. */
export interface UnknownRest {
  /** In its own case; empty where the person explains the whole. */
  text: string;
  /** Decimal logarithm of what the rest of the explanation costs. */
  log10: number;
}

/** One reason a code, the cheapest and then the longest; of initial passwords one a rule. */
export const strongestDrafts = (drafts: DraftFinding[]): DraftFinding[] => {
  const names: string[] = [];
  return drafts
    .sort((a, b) => a.guesses - b.guesses || b.end - b.start - (a.end - a.start))
    .filter(({ code, ruleId }) => {
      const name = code === 'initial-password' ? String(ruleId) : code;
      return !names.includes(name) && names.push(name);
    });
};
