import { checkPassword } from '../checkPassword';
import type { CheckContext, Policy, StrengthMeter, Verdict } from '../types';
import { chain, isThenable, type AdapterContext } from './context';
import { attempt, failureOf, type CheckStage, type Report } from './failure';
import { withTimeLimit } from './timers';

/** How long anything is waited for, in milliseconds: a slow mobile network answers sooner. */
export const TIME_LIMIT = 10_000;

/** What a check is made with once nothing has to be waited for. */
type LoadedContext = Omit<AdapterContext, 'strength' | 'blocklist' | 'isBlocked'> &
  Pick<CheckContext, 'strength' | 'blocklist'>;

/** A check that waits where something has to be loaded or asked. */
export interface Checker {
  /** The verdict at once, or a promise of it; `asksIsBlocked: false` leaves the platform's own set out. */
  check(candidate: string, context: AdapterContext, asksIsBlocked?: boolean): Verdict | Promise<Verdict>;
  /** The context with the list and the meter loaded and without `isBlocked`, for drawing a password. */
  load(context: AdapterContext): LoadedContext | Promise<LoadedContext>;
}

/** A part of the context that is there, or what loads it. */
type Lazy<T> = T | (() => PromiseLike<T>) | undefined;

/** Loads a part once; what could not be loaded or used is asked for again the next time. */
const createLoader = <T>(stage: CheckStage, isUsable: (value: T) => boolean, report: Report, limit: number) => {
  let loaded: T | undefined;
  let loading: Promise<T | undefined> | undefined;
  const start = (load: () => PromiseLike<T>): Promise<T | undefined> =>
    new Promise<T>((resolve) => {
      resolve(load());
    }).then((value) => {
      loading = undefined;
      if (isUsable(value)) loaded = value;
      return value;
    });
  const fail = (error: unknown): undefined => {
    loading = undefined;
    report(failureOf(stage, error));
    return undefined;
  };
  return (part: Lazy<T>): T | undefined | Promise<T | undefined> => {
    if (typeof part !== 'function') return part;
    if (loaded !== undefined) return loaded;
    loading = loading ?? start(part as () => PromiseLike<T>);
    return withTimeLimit(loading, limit).catch(fail);
  };
};

/**
 * What all forms ask: `checkPassword`, with a context of which parts may have to be waited for.
 *
 * The rules answer first. A strict list is loaded where the policy is strict; a meter where the rules accept and the
 * policy wants one; the platform's own set is asked where all else accepts. So a refusal needs no network, and no
 * candidate that is refused anyway leaves the page.
 *
 * Work is that of `checkPassword`, at most three times.
 *
 * @param report told of a list or a meter that does not load: the verdict then says that it is unavailable
 * @param limit how long anything is waited for, in milliseconds
 * @returns `check` and `load`; both throw or reject with a {@link CheckFailure}
 * @example createChecker(policy, report).check('123456', { subject }) // { accepted: false, … }
 */
export const createChecker = (policy: Policy, report: Report, limit = TIME_LIMIT): Checker => {
  const listOf = createLoader<NonNullable<CheckContext['blocklist']>>(
    'blocklist',
    ({ name }) => name === 'strict',
    report,
    limit,
  );
  const meterOf = createLoader<StrengthMeter>('strength', ({ kind }) => kind === policy.meter, report, limit);

  const judge = (candidate: string, context: LoadedContext, isBlocked?: () => boolean): Verdict =>
    attempt('checkPassword', () =>
      checkPassword(policy, candidate, Object.assign({}, context, isBlocked && { isBlocked })),
    );

  /** What a meter throws is not the core's. */
  const guarded = (meter: StrengthMeter): StrengthMeter =>
    typeof meter === 'object'
      ? {
          kind: attempt('strength', () => meter.kind),
          measure: (candidate, words) => attempt('strength', () => meter.measure(candidate, words)),
        }
      : meter;

  const withList = (context: AdapterContext): LoadedContext | Promise<LoadedContext> => {
    const { blocklist } = context;
    const isUnneeded = typeof blocklist === 'function' && policy.strictness !== 'strict';
    return chain(isUnneeded ? undefined : listOf(blocklist), (list) => {
      // An absent field is as good as none.
      const rules = { blocklist: list, strength: undefined, isBlocked: undefined };
      return Object.assign({}, context, rules) as unknown as LoadedContext;
    });
  };

  const withMeter = (context: LoadedContext, strength: AdapterContext['strength']) => {
    const isUnneeded = typeof strength === 'function' && policy.meter === 'core';
    return chain(isUnneeded ? undefined : meterOf(strength), (meter): LoadedContext =>
      Object.assign({}, context, meter && { strength: guarded(meter) }),
    );
  };

  /** Whether the rules leave the decision to the meter: a check asks it last, and only about what they accept. */
  const needsMeter = (candidate: string, context: LoadedContext): Verdict | undefined => {
    let isAsked = false;
    const kind = policy.meter === 'light' ? 'light' : 'full';
    const measure: StrengthMeter['measure'] = () => {
      isAsked = true;
      return { score: 0, guesses: 1 };
    };
    const verdict = judge(candidate, Object.assign({}, context, { strength: { kind, measure } }));
    return isAsked ? undefined : verdict;
  };

  const ask = (isBlocked: NonNullable<AdapterContext['isBlocked']>, candidate: string): boolean | Promise<boolean> => {
    const answer = attempt('isBlocked', () => isBlocked(candidate));
    return isThenable(answer)
      ? withTimeLimit(answer, limit).catch((error: unknown) => {
          throw failureOf('isBlocked', error);
        })
      : answer;
  };

  return {
    check: (candidate, context, asksIsBlocked = true) => {
      const { strength, isBlocked } = context;
      return chain(withList(context), (rules) => {
        const isLazy = typeof strength === 'function' && policy.meter !== 'core';
        const refusal = isLazy ? needsMeter(candidate, rules) : undefined;
        if (refusal) return refusal;
        return chain(withMeter(rules, strength), (complete) => {
          const verdict = judge(candidate, complete);
          if (!verdict.accepted || !isBlocked || !asksIsBlocked) return verdict;
          return chain(ask(isBlocked, candidate), (answer) => judge(candidate, complete, () => answer));
        });
      });
    },
    load: (context) => chain(withList(context), (rules) => withMeter(rules, context.strength)),
  };
};
