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

/** One reason a code, the cheapest and then the longest; of initial passwords one a rule. */
export const strongestReasons = (reasons: Reason[]): Reason[] => {
  const names: string[] = [];
  return reasons
    .sort((a, b) => a.guesses - b.guesses || b.end - b.start - (a.end - a.start))
    .filter(({ code, ruleId }) => {
      const name = code === 'initial-password' ? String(ruleId) : code;
      return !names.includes(name) && names.push(name);
    });
};
