import type { Policy } from '../types';
import type { GetContext } from './AdapterContext';
import { createAsk } from './createAsk';
import type { RuleOptions } from './RuleOptions';

/**
 * A rule for Element Plus, Ant Design, Ant Design Vue, Naive UI and uni-forms: `(rule, value)` to a promise, which
 * resolves where the password may be used and otherwise rejects with an Error.
 *
 * The Error's message is what to show; its `codes` are those of the findings that reject. It holds nothing that was typed.
 *
 * @param getContext read at each check: the subject as the form knows it now, the current password, messages
 * @param options `required`: refuses '', null and undefined, which pass otherwise
 * @example
 * const rules = { password: [{ validator: promiseRule(policy, () => ({ subject: form.subject })), trigger: 'blur' }] };
 */
export const promiseRule = (policy: Policy, getContext?: GetContext, options?: RuleOptions) => {
  const ask = createAsk(policy, getContext, options);
  return (_rule: unknown, value: unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      void ask(value, (refusal) => {
        if (refusal) reject(Object.assign(new Error(refusal.message), { codes: refusal.codes }));
        else resolve();
      });
    });
};
