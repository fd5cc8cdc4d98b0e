import type { FindingCode, Policy } from '../types';
import type { GetContext } from './AdapterContext';
import { createAsk } from './createAsk';
import type { RuleOptions } from './RuleOptions';

/** What TDesign takes, with the codes of the findings that reject. */
export interface RuleResult {
  result: boolean;
  message: string;
  type: 'error';
  codes: FindingCode[];
}

/**
 * A rule for TDesign: `(value)` to `{ result, message, type }`, where `result` says whether the password may be used.
 *
 * A promise of it only where something has to be waited for: a strength meter that loads. It never rejects.
 *
 * @param getContext read at each check: the subject as the form knows it now, the current password, messages
 * @param options `required`: refuses '', null and undefined, which pass otherwise
 * @example
 * const rules = { password: [{ validator: resultRule(policy, () => ({ subject: form.subject })), trigger: 'blur' }] };
 */
export const resultRule = (policy: Policy, getContext?: GetContext, options?: RuleOptions) => {
  const ask = createAsk(policy, getContext, options);
  return (value: unknown): RuleResult | Promise<RuleResult> =>
    ask(value, (refusal) => ({
      result: !refusal,
      message: refusal ? refusal.message : '',
      type: 'error',
      codes: refusal ? refusal.codes : [],
    }));
};
