import type { Policy } from '../types';
import type { GetContext } from './AdapterContext';
import { createAsk } from './createAsk';
import type { RuleOptions } from './RuleOptions';

/**
 * A rule for Vant and React Hook Form: `(value)` to `true`, or to the text to show.
 *
 * A promise of it only where something has to be waited for: a strength meter that loads.
 *
 * @param getContext read at each check: the subject as the form knows it now, the current password, messages
 * @param options `required`: refuses '', null and undefined, which pass otherwise
 * @example
 * const rules = [{ validator: messageRule(policy, () => ({ subject: form.subject })), trigger: 'onBlur' }];
 */
export const messageRule = (policy: Policy, getContext?: GetContext, options?: RuleOptions) => {
  const ask = createAsk(policy, getContext, options);
  return (value: unknown): true | string | Promise<true | string> =>
    ask<true | string>(value, (refusal) => (refusal ? refusal.message : true));
};
