import type { FindingCode, Score } from '../types';

/** What a judge makes of a span: a finding, before it has a severity and words. */
export interface Reason {
  code: FindingCode;
  start: number;
  end: number;
  guesses: number;
  ruleId?: string | undefined;
}

/** The answer of a judge. */
export interface Judgement {
  /** One a code, the cheapest to guess; of initial passwords one a rule, since each is a fact to show. */
  reasons: Reason[];
  guesses: number;
  /** The reason that stands where there is no other. */
  fallback: FindingCode | undefined;
  /** For text. */
  score?: Score;
}
