import type { FindingCode, Policy } from '../types';
import { requireFunction } from '../util';
import type { GetContext } from './context';
import { createValidator, type RuleOptions } from './createValidator';

/**
 * A rule for Element Plus, Ant Design, Ant Design Vue, Naive UI and uni-forms: `(rule, value)` to a promise, which
 * resolves where the password may be used and otherwise rejects with an Error.
 *
 * The Error's message is what to show; its `codes` are those of the findings that reject. It holds nothing that was typed.
 *
 * @param getContext read at each check: the subject as the form knows it now, the current password, messages
 * @param options `required`: refuses '', null and undefined, which pass otherwise; `onError`; `onWarning`
 * @throws {TypeError} for options, callbacks or `getContext` of a wrong kind; a policy that cannot be used refuses everything instead
 * @example
 * const check = promiseRule(policy, () => ({ subject }));
 * const elementPlus = { password: [{ asyncValidator: check, trigger: 'blur' }] }; // its types have no promise in `validator`
 * const others = { password: [{ validator: check, trigger: 'blur' as const }] };
 */
export const promiseRule = (policy: Policy, getContext?: GetContext, options?: RuleOptions) => {
  const ask = createValidator(policy, getContext, options);
  return (_rule: unknown, value: unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      void ask(value, (refusal) => {
        if (refusal) reject(Object.assign(new Error(refusal.message), { codes: refusal.codes }));
        else resolve();
      });
    });
};

/**
 * A rule for Vant and React Hook Form: `(value)` to `true`, or to the text to show.
 *
 * A promise of it only where something has to be waited for: a meter or a list that loads, an `isBlocked` that asks a server.
 *
 * @param getContext read at each check: the subject as the form knows it now, the current password, messages
 * @param options `required`: refuses '', null and undefined, which pass otherwise; `onError`; `onWarning`
 * @throws {TypeError} for options, callbacks or `getContext` of a wrong kind; a policy that cannot be used refuses everything instead
 * @example
 * const rules = [{ validator: messageRule(policy, () => ({ subject: form.subject })), trigger: 'onBlur' as const }];
 */
export const messageRule = (policy: Policy, getContext?: GetContext, options?: RuleOptions) => {
  const ask = createValidator(policy, getContext, options);
  return (value: unknown): true | string | Promise<true | string> =>
    ask<true | string>(value, (refusal) => (refusal ? refusal.message : true));
};

/** What TDesign takes, with the codes of the findings that reject. */
export interface RuleResult {
  /** Whether the password may be used. */
  result: boolean;
  /** The text to show; '' where the password passes. */
  message: string;
  /** How TDesign shows a message: a refusal is never a hint. */
  type: 'error';
  /** The codes of all findings that reject, in their order. */
  codes: FindingCode[];
}

/**
 * A rule for TDesign: `(value)` to `{ result, message, type }`, where `result` says whether the password may be used.
 *
 * A promise of it only where something has to be waited for: a meter or a list that loads, an `isBlocked` that asks a server. It never rejects.
 *
 * @param getContext read at each check: the subject as the form knows it now, the current password, messages
 * @param options `required`: refuses '', null and undefined, which pass otherwise; `onError`; `onWarning`
 * @throws {TypeError} for options, callbacks or `getContext` of a wrong kind; a policy that cannot be used refuses everything instead
 * @example
 * const rules = { password: [{ validator: resultRule(policy, () => ({ subject: form.subject })), trigger: 'blur' as const }] };
 */
export const resultRule = (policy: Policy, getContext?: GetContext, options?: RuleOptions) => {
  const ask = createValidator(policy, getContext, options);
  return (value: unknown): RuleResult | Promise<RuleResult> =>
    ask(value, (refusal) => ({
      result: !refusal,
      message: refusal ? refusal.message : '',
      type: 'error',
      codes: refusal ? refusal.codes : [],
    }));
};

/**
 * A rule for Arco Design: `(value, callback)`, which calls `callback` exactly once, with the text to show or with nothing.
 *
 * Before it returns; or, where something has to be waited for, before the promise it returns resolves: Arco takes a rule
 * that returns nothing as decided, so that a later call would come after the password was accepted.
 *
 * @param getContext read at each check: the subject as the form knows it now, the current password, messages
 * @param options `required`: refuses '', null and undefined, which pass otherwise; `onError`; `onWarning`
 * @throws {TypeError} for options, callbacks or `getContext` of a wrong kind; a policy that cannot be used refuses everything instead
 * @example
 * const rules = [{ validator: callbackRule(policy, () => ({ subject: form.subject })) }];
 */
export const callbackRule = (policy: Policy, getContext?: GetContext, options?: RuleOptions) => {
  const ask = createValidator(policy, getContext, options);
  return (value: unknown, callback: (message?: string) => void): void | Promise<void> => {
    requireFunction(callback, 'callback');
    return ask(value, (refusal) => {
      if (refusal) callback(refusal.message);
      else callback();
    });
  };
};
