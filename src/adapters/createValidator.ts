import { checkPassword } from '../checkPassword';
import { messages as zhCN } from '../messages/zh-CN';
import type { CheckContext, FindingCode, Policy, StrengthMeter } from '../types';
import { type AdapterContext, type GetContext, isThenable, joinContexts } from './context';

/** How a rule treats a field that holds nothing. */
export interface RuleOptions {
  /** Refuses '', null and undefined as a password that is too short. By default they pass: forms have a rule for that. */
  required?: boolean;
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
const generalMessage = ({ messages }: AdapterContext): string => {
  const failed: unknown = messages && messages.failed;
  return (typeof failed === 'string' && failed) || zhCN.failed;
};

/**
 * What every shape of validator is made of: the question whether a form's value may be used.
 *
 * The rules answer at once. A strength meter that has to be loaded is asked for only where they accept and the policy
 * wants one; it is kept for the next question, unless it could not be used. Whatever goes wrong refuses with the general
 * message of the catalogue, and what was thrown is dropped, since it may hold what was typed.
 *
 * Work is that of `checkPassword`, twice where a meter is loaded.
 *
 * @param getContext read at each question; a promise of a context is waited for
 * @param options `required`: whether '', null and undefined are refused
 * @returns `ask(value, answer, getMore)`: calls `answer` exactly once; fields of getMore's context go before getContext's
 * @example createValidator(policy)('123456', (refusal) => refusal && refusal.message) // '不能使用初始密码，请换一个'
 */
export const createValidator = (policy: Policy, getContext?: GetContext, options?: RuleOptions): Ask => {
  let loading: Promise<StrengthMeter | undefined> | undefined;

  const judge = (candidate: string, context: AdapterContext, strength: unknown): Refusal | undefined => {
    const { findings } = checkPassword(policy, candidate, Object.assign({}, context, { strength }) as CheckContext);
    const reasons = findings.filter(({ severity }) => severity === 'reject');
    const [first] = reasons;
    return (
      first && {
        message: first.message || generalMessage(context),
        codes: Array.from(new Set(reasons.map(({ code }) => code))),
      }
    );
  };

  const decide = (candidate: string, context: AdapterContext): Decision => {
    const { strength } = context;
    if (typeof strength !== 'function') return judge(candidate, context, strength);
    let isWanted = false;
    // A check asks its meter last, and only about what the rules accept.
    const probe = {
      kind: policy.meter,
      measure: () => {
        isWanted = true;
      },
    };
    const refusal = judge(candidate, context, probe);
    if (!isWanted) return refusal;
    loading =
      loading ||
      new Promise<StrengthMeter>((resolve) => {
        resolve(strength());
      }).catch(() => undefined);
    return loading.then((meter) => {
      if (!meter || meter.kind !== policy.meter) loading = undefined;
      return judge(candidate, context, meter);
    });
  };

  return (value, answer, getMore) => {
    const isEmpty = value === '' || value === null || value === undefined;
    if (isEmpty && !(options && options.required)) return answer();
    let general = zhCN.failed;
    const start = (sources: readonly unknown[]): Decision => {
      const context = joinContexts(sources);
      general = generalMessage(context);
      if (!isEmpty && typeof value !== 'string') throw new TypeError('password: a string');
      return decide(isEmpty ? '' : (value as string), context);
    };
    const fail = (): Refusal => ({ message: general, codes: [] });
    let decision: Decision;
    try {
      const sources = [getContext && getContext(), getMore && getMore()];
      decision = sources.some(isThenable) ? Promise.all(sources).then(start) : start(sources);
    } catch {
      decision = fail();
    }
    return isThenable(decision) ? decision.then((refusal) => refusal, fail).then(answer) : answer(decision);
  };
};
