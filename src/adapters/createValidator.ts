import { messages as zhCN } from '../messages/zh-CN';
import type { Finding, FindingCode, Policy, Verdict } from '../types';
import { requireFunction, requireObject } from '../util';
import { type AdapterContext, chain, type GetContext, isThenable, joinContexts } from './context';
import { createChecker, TIME_LIMIT } from './createChecker';
import { attempt, createReport, failureOf } from './failure';
import { withTimeLimit } from './timers';

/** How a rule treats a field that holds nothing, and whom it tells of what else happens. */
export interface RuleOptions {
  /** Refuses '', null and undefined as a password that is too short. By default they pass: forms have a rule for that. */
  required?: boolean;
  /** Given whatever made a check fail, as it was thrown: it may hold what was typed, so log its kind only. */
  onError?(error: unknown): void;
  /** Given the warnings of a password that passes, where there are any; a new value makes them void. */
  onWarning?(findings: Finding[]): void;
}

/** Why a value is refused, in what may be shown and logged without the value. */
export interface Refusal {
  /** The text of the first finding that rejects, or the catalogue's general one. */
  message: string;
  /** The codes of all findings that reject, in their order, each once; none where the check itself failed. */
  codes: FindingCode[];
}

/** Answers once with the refusal, or with nothing where the value passes: at once, or later where something loads. */
type Ask = <T>(value: unknown, answer: (refusal?: Refusal) => T, getMore?: () => unknown) => T | Promise<T>;

type Decision = Refusal | undefined | Promise<Refusal | undefined>;

/** Never empty, nor anything but text: Vant takes that for no message and accepts. */
export const generalMessage = ({ messages }: Pick<AdapterContext, 'messages'>): string => {
  const failed: unknown = messages && messages.failed;
  return (typeof failed === 'string' && failed) || zhCN.failed;
};

/**
 * What every shape of validator is made of: the question whether a form's value may be used.
 *
 * The rules answer at once; what has to be loaded or asked is waited for where they accept. Whatever goes wrong refuses
 * with the general message of the catalogue; what was thrown goes to `onError` and nowhere else, since it may hold what
 * was typed.
 *
 * Work is that of `checkPassword`, at most three times.
 *
 * @param getContext read at each question; a promise of a context is waited for
 * @param options `required`: whether '', null and undefined are refused; `onError`; `onWarning`
 * @throws {TypeError} for options that are not an object; a policy that cannot be used refuses everything instead
 * @returns `ask(value, answer, getMore)`: calls `answer` exactly once; fields of getMore's context go before getContext's
 * @example createValidator(policy)('123456', (refusal) => refusal && refusal.codes[0]) // 'initial-password'
 */
export const createValidator = (policy: Policy, getContext?: GetContext, options: RuleOptions = {}): Ask => {
  requireObject(options, 'options');
  const { required, onError, onWarning } = options;
  if (getContext !== undefined) requireFunction(getContext, 'getContext');
  if (onError !== undefined) requireFunction(onError, 'options.onError');
  if (onWarning !== undefined) requireFunction(onWarning, 'options.onWarning');
  const report = createReport(onError);
  const checker = createChecker(policy, report);

  const warn = (findings: Finding[]): void => {
    try {
      if (onWarning && findings.length > 0) onWarning(findings);
    } catch (error) {
      report(failureOf('context', error));
    }
  };

  const refusalOf = ({ accepted, message, findings }: Verdict, context: AdapterContext): Refusal | undefined => {
    if (accepted) {
      warn(findings);
      return undefined;
    }
    const codes = findings.filter(({ severity }) => severity === 'reject').map(({ code }) => code);
    return { message: message || generalMessage(context), codes: Array.from(new Set(codes)) };
  };

  return (value, answer, getMore) => {
    const isEmpty = value === '' || value === null || value === undefined;
    if (isEmpty && !required) return answer();
    let general = zhCN.failed;
    const start = (sources: readonly unknown[]): Decision => {
      const context = joinContexts(sources);
      general = attempt('context', () => generalMessage(context));
      if (!isEmpty && typeof value !== 'string')
        throw failureOf('checkPassword', new TypeError('password: not a string'));
      return chain(checker.check(isEmpty ? '' : value, context), (verdict) => refusalOf(verdict, context));
    };
    const fail = (error: unknown): Refusal => {
      report(failureOf('getContext', error));
      return { message: general, codes: [] };
    };
    let decision: Decision;
    try {
      const sources = [getContext && getContext(), getMore && getMore()];
      decision = sources.some(isThenable)
        ? withTimeLimit(Promise.all(sources), TIME_LIMIT).then(start)
        : start(sources);
    } catch (error) {
      decision = fail(error);
    }
    return isThenable(decision) ? decision.then((refusal) => refusal, fail).then(answer) : answer(decision);
  };
};
