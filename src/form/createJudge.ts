import { type AdapterContext, chain, isThenable, joinContexts } from '../adapters/context';
import { createChecker, TIME_LIMIT } from '../adapters/createChecker';
import { generalMessage } from '../adapters/createValidator';
import { attempt, failureOf, type Report } from '../adapters/failure';
import { withTimeLimit } from '../adapters/timers';
import { generatePassword } from '../generatePassword';
import { listRequirements, tickRequirements } from '../listRequirements';
import { messages as zhCN } from '../messages/zh-CN';
import type { Messages, Requirement, TickedRequirement, Verdict } from '../types';
import type { PasswordFormOptions } from './options';
import type { Refused } from './createRefused';
import { rememberAnswer } from './rememberAnswer';

/** What a check came to. */
export interface Outcome {
  /** Undefined where the check could not be made. */
  verdict: Verdict | undefined;
  /** The one sentence to show, never empty. */
  message: string;
  /** The lines of the requirements; undefined where the check could not be made. */
  requirements: TickedRequirement[] | undefined;
  /** Accepted but for the platform's own set, which was not asked yet. */
  waits: boolean;
  /** The catalogue of the check; undefined where the check could not be made. */
  messages?: Messages;
}

/** What a form asks about a value. */
export interface Judge {
  /** At once, or later where something loads or is asked; never throws and never rejects. */
  judge(candidate: string, asksIsBlocked: boolean): Outcome | Promise<Outcome>;
  /** A password that the policy accepts here; rejects where none can be drawn. */
  draw(): Promise<string>;
  /** Forgets what was answered about the last candidate. */
  forget(): void;
}

/** The lines with nothing said of them yet. */
export const unjudged = (lines: readonly Requirement[]): TickedRequirement[] =>
  lines.map(({ codes, message }) => ({ codes, message, met: undefined }));

/** The lines of a verdict; what the platform's own set would say is open while it was not asked. */
const tick = (lines: readonly Requirement[], verdict: Verdict, waits: boolean): TickedRequirement[] =>
  tickRequirements(lines, verdict).map(({ codes, message, met }) => ({
    codes,
    message,
    met: waits && codes.indexOf('blocklist.custom') >= 0 ? undefined : met,
  }));

/**
 * Checks the values of one form: with the context of the moment, what the form refused before, and each candidate asked
 * of the platform's own set once.
 *
 * @param readCurrent what the field of the current password holds
 * @param refused what the form remembers
 * @param report told of whatever fails
 * @example createJudge(options, () => '', createRefused(), report).judge('123456', false)
 */
export const createJudge = (
  options: PasswordFormOptions,
  readCurrent: () => string,
  refused: Refused,
  report: Report,
): Judge => {
  const { policy, getContext, blocklist, strength, isBlocked, messages, random } = options;
  const checker = createChecker(policy, report);
  const answers = rememberAnswer();

  const readContext = (candidate: string): AdapterContext | Promise<AdapterContext> => {
    const given: unknown = attempt('getContext', () => getContext && getContext());
    const join = (context: unknown): AdapterContext => {
      const currentPassword = readCurrent() || undefined;
      const joined = joinContexts([{ blocklist, strength, isBlocked, messages }, context, { currentPassword }]);
      const known = joined.refused ?? [];
      return Array.isArray(known)
        ? Object.assign(joined, { refused: refused.besides(candidate).concat(known as string[]) })
        : joined;
    };
    return isThenable(given) ? withTimeLimit(given, TIME_LIMIT).then(join) : join(given);
  };

  return {
    judge: (candidate, asksIsBlocked) => {
      let general = generalMessage(options);
      const start = (context: AdapterContext): Outcome | Promise<Outcome> => {
        general = attempt('context', () => generalMessage(context));
        const ask = context.isBlocked && answers.wrap(context.isBlocked);
        const isAsked = asksIsBlocked || answers.has(candidate);
        const complete = Object.assign({}, context, ask && { isBlocked: ask });
        return chain(checker.check(candidate, complete, isAsked), (verdict) => {
          const waits = verdict.accepted && ask !== undefined && !isAsked;
          const used = context.messages ?? zhCN;
          const requirements = tick(listRequirements(policy, used), verdict, waits);
          return { verdict, message: verdict.message || general, requirements, waits, messages: used };
        });
      };
      const fail = (error: unknown): Outcome => {
        answers.clear();
        report(failureOf('getContext', error));
        return { verdict: undefined, message: general, requirements: undefined, waits: false };
      };
      try {
        const outcome = chain(readContext(candidate), start);
        return isThenable(outcome) ? outcome.then(undefined, fail) : outcome;
      } catch (error) {
        return fail(error);
      }
    },
    draw: async () => {
      const context = await checker.load(await readContext(''));
      return attempt('checkPassword', () => generatePassword(policy, Object.assign({}, context, random && { random })));
    },
    forget: answers.clear,
  };
};
