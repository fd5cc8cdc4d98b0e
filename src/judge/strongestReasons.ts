import type { Reason } from './Judgement';

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
