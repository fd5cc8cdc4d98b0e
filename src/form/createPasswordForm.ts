import { isThenable } from '../adapters/context';
import { generalMessage, type Refusal } from '../adapters/createValidator';
import { createReport, failureOf } from '../adapters/failure';
import { startTimer } from '../adapters/timers';
import { listRequirements, tickRequirements } from '../listRequirements';
import { normalizeTyped } from '../normalizeTyped';
import type { Finding, Verdict } from '../types';
import { isList, requireFunction, requireObject, requireString } from '../util';
import { createAnnouncer, PAUSE } from './createAnnouncer';
import { createJudge, type Outcome, unjudged } from './createJudge';
import { createRefused } from './createRefused';
import { createStore } from './createStore';
import type { PasswordForm, PasswordFormOptions, PasswordFormState } from './options';

const isReject = ({ severity }: Finding): boolean => severity === 'reject';

/** What a server says, as it would come in JSON: its verdict's findings, or the codes alone with one sentence for all. */
const readAnswer = (given: unknown): { message: string | undefined; findings: Finding[] } => {
  try {
    const answer = JSON.parse(JSON.stringify(given)) as readonly Finding[] | Partial<Refusal>;
    const { message, codes = [] } = answer as Partial<Refusal>;
    if (!isList(answer)) requireObject(answer, 'answer');
    const findings = isList(answer)
      ? (answer as Finding[])
      : codes.map((code): Finding => ({ code, severity: 'reject', message: message ?? '' }));
    for (const finding of findings) {
      requireString(finding.code, 'code');
      requireString(finding.message ?? '', 'message');
    }
    requireString(message ?? '', 'message');
    return { message, findings };
  } catch {
    throw new TypeError('answer: neither findings nor codes');
  }
};

/**
 * The whole logic of a form for a new password, without a framework: what was typed, what is said of it, whether it can
 * be sent.
 *
 * What an input method types becomes what is meant. Each change is checked at once; what has to be loaded is loaded
 * when it is first needed, and `isBlocked` is asked after a pause about what all else accepts. What `validate` refuses
 * is remembered, so that the next value is not its neighbor, until a password is accepted. Nothing outlives `reset`.
 *
 * Work is that of `checkPassword` for each change.
 *
 * @returns a store: `subscribe` and `getState`, and what a page calls when somebody types, leaves a field, submits
 * @throws {PolicyError} where the policy cannot be used
 * @throws {TypeError} where the catalogue lacks a text, and for options that are none
 * @example
 * const form = createPasswordForm({ policy, getContext: () => ({ subject, currentPassword: current.value }) });
 * form.subscribe(() => { error.textContent = form.getState().error; });
 * input.oninput = () => form.setValue(input.value);
 * @see NIST SP 800-63B-4, 3.1.1.2: say why, and help the person to choose
 */
export const createPasswordForm = (options: PasswordFormOptions): PasswordForm => {
  requireObject(options, 'options');
  const { policy, getContext, hasRepeat = true, messages, random, onError } = options;
  if (getContext !== undefined) requireFunction(getContext, 'options.getContext');
  if (onError !== undefined) requireFunction(onError, 'options.onError');
  if (random !== undefined) requireFunction(random, 'options.random');
  const report = createReport(onError);
  const refused = createRefused();
  const { judge, draw, forget } = createJudge(options, refused, report);
  const store = createStore(unjudged(listRequirements(policy, messages)), hasRepeat);
  /** What the server said of the value holds until it is edited. */
  let isServed = false;
  /** Whether a change of the context during a submit makes another check necessary. */
  let isStale = false;
  let isValidating = false;
  /** Whoever waits looks whether a later change has made the answer void. */
  let turn = 0;
  let stopAsking = (): void => undefined;

  const announcer = createAnnouncer((announcement) => {
    store.update({ announcement });
  });

  const begin = (): number => {
    stopAsking();
    isValidating = false;
    return ++turn;
  };

  const show = ({ verdict, message, requirements, waits }: Outcome): void => {
    store.update({
      verdict: waits ? undefined : verdict,
      message: waits ? '' : message,
      status: waits ? 'checking' : verdict && verdict.accepted ? 'accepted' : 'refused',
      requirements: requirements ?? unjudged(store.get().requirements),
    });
  };

  const wait = (): void => {
    store.update({ status: 'checking', verdict: undefined, message: '' });
  };

  /** Checks the value as it is now; what somebody types is announced after a pause. */
  const check = (asksIsBlocked: boolean): void => {
    const mine = begin();
    const finish = (outcome: Outcome): void => {
      if (mine !== turn) return;
      show(outcome);
      if (outcome.waits)
        stopAsking = startTimer(() => {
          check(true);
        }, PAUSE);
      else announcer.later(outcome.message);
    };
    const outcome = judge(store.get().value, asksIsBlocked);
    if (isThenable(outcome)) {
      wait();
      void outcome.then(finish);
    } else finish(outcome);
  };

  const replace = (value: string, changes: Partial<PasswordFormState>): void => {
    begin();
    const { value: before, requirements } = store.get();
    if (value !== before) {
      isServed = false;
      store.leave('value', false);
      forget();
    }
    // Told even where the meaning is the same, so that the page writes back what it is.
    store.update(Object.assign({ value }, changes), true);
    if (value !== '') {
      if (!isServed) check(false);
      return;
    }
    store.update({ verdict: undefined, message: '', status: 'empty', requirements: unjudged(requirements) });
    announcer.later('');
  };

  /** The outcome for a value that is sent; undefined where the value was changed meanwhile. */
  const judgeSent = async (): Promise<Outcome | undefined> => {
    const mine = begin();
    const { value } = store.get();
    isValidating = true;
    let outcome: Outcome;
    do {
      isStale = false;
      const answer = judge(value, true);
      if (isThenable(answer)) wait();
      outcome = await answer;
    } while (isStale && mine === turn);
    if (mine !== turn) return undefined;
    isValidating = false;
    return outcome;
  };

  return {
    subscribe: store.subscribe,
    getState: store.get,
    setValue: (text) => {
      const value = normalizeTyped(policy, text);
      const before = store.get();
      replace(value, { isGenerated: before.isGenerated && value === before.value });
    },
    setRepeat: (text) => {
      const repeat = normalizeTyped(policy, text);
      if (repeat !== store.get().repeat) store.leave('repeat', false);
      store.update({ repeat }, true);
    },
    leave: (field = 'value') => {
      if (field !== 'value' && field !== 'repeat') throw new TypeError('field: value or repeat');
      store.leave(field, store.get()[field] !== '');
      store.update({});
    },
    recheck: () => {
      if (isValidating) isStale = true;
      else if (!isServed && store.get().status !== 'empty') check(false);
    },
    validate: async () => {
      const { value } = store.get();
      isServed = false;
      store.leave('value', true);
      store.leave('repeat', true);
      const outcome = await judgeSent();
      if (!outcome) return false;
      const { verdict } = outcome;
      const isAccepted = verdict !== undefined && verdict.accepted;
      if (verdict && !isAccepted) {
        store.countRefusal();
        refused.add(
          value,
          verdict.findings.filter(isReject).map(({ code }) => code),
        );
      }
      show(outcome);
      announcer.now(outcome.message);
      if (!isAccepted || !store.get().isRepeated) return false;
      refused.clear();
      return true;
    },
    refuse: (answer) => {
      const { message: sentence, findings } = readAnswer(answer);
      const { value, requirements } = store.get();
      const rejects = findings.filter(isReject);
      begin();
      isServed = true;
      store.leave('value', true);
      store.countRefusal();
      refused.add(
        value,
        rejects.map(({ code }) => code),
        true,
      );
      const message = sentence || (rejects[0] && rejects[0].message) || generalMessage(options);
      const verdict: Verdict = {
        accepted: false,
        complete: true,
        message,
        guesses: 0,
        findings,
        notes: [],
        dataVersion: policy.dataVersion,
      };
      show({ verdict, message, requirements: tickRequirements(requirements, verdict), waits: false });
      announcer.now(message);
    },
    generate: async () => {
      const mine = begin();
      try {
        const drawn = await draw();
        if (mine !== turn) return false;
        replace(drawn, { repeat: hasRepeat ? drawn : '', isGenerated: true });
        return true;
      } catch (error) {
        report(failureOf('getContext', error));
        return false;
      }
    },
    reset: () => {
      begin();
      announcer.stop();
      forget();
      refused.clear();
      isServed = false;
      store.reset();
    },
  };
};
