import type { Policy } from '../types';
import type { GetContext } from './AdapterContext';
import { createAsk } from './createAsk';
import type { RuleOptions } from './RuleOptions';

/**
 * A rule for Arco Design: `(value, callback)`, which calls `callback` exactly once, with the text to show or with nothing.
 *
 * Before it returns; or, where a strength meter has to load, before the promise it returns resolves: Arco takes a rule
 * that returns nothing as decided, so that a later call would come after the password was accepted.
 *
 * @param getContext read at each check: the subject as the form knows it now, the current password, messages
 * @param options `required`: refuses '', null and undefined, which pass otherwise
 * @example
 * const rules = [{ validator: callbackRule(policy, () => ({ subject: form.subject })) }];
 */
export const callbackRule = (policy: Policy, getContext?: GetContext, options?: RuleOptions) => {
  const ask = createAsk(policy, getContext, options);
  return (value: unknown, callback: (message?: string) => void): void | Promise<void> =>
    ask(value, (refusal) => {
      if (refusal) callback(refusal.message);
      else callback();
    });
};
