import { isThenable } from '../adapters/context';
import { createReport, failureOf } from '../adapters/failure';
import { startTimer } from '../adapters/timers';
import { listRequirements, tickRequirements } from '../listRequirements';
import { normalizeTyped } from '../normalizeTyped';
import { requireFunction, requireObject, requireString } from '../util';
import { createAnnouncer, PAUSE } from './createAnnouncer';
import { createJudge, type Outcome, unjudged } from './createJudge';
import { createRefused } from './createRefused';
import { createStore } from './createStore';
import { createSubmit } from './createSubmit';
import type { PasswordForm, PasswordFormField, PasswordFormOptions, PasswordFormState } from './options';
import { codesOf, verdictOf } from './readAnswer';
import { textsOf } from './texts';

/** The fields that can lose focus. */
const fieldNames: readonly PasswordFormField[] = ['current', 'value', 'repeat'];

/**
 * The whole logic of a form for a new password, without a framework: what was typed, what is said of it, what is sent
 * and what becomes of it.
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
 * const form = createPasswordForm({ policy, hasCurrent: true, getContext: () => ({ subject }) });
 * form.subscribe(() => { error.textContent = form.getState().error; });
 * input.oninput = () => form.setValue(input.value);
 * page.onsubmit = () => form.submit((change) => post('/change-password', change));
 * @see NIST SP 800-63B-4, 3.1.1.2: say why, and help the person to choose
 */
export const createPasswordForm = (options: PasswordFormOptions): PasswordForm => {
  requireObject(options, 'options');
  const { policy, getContext, hasCurrent = false, hasRepeat = true, messages, random, onError } = options;
  if (getContext !== undefined) requireFunction(getContext, 'options.getContext');
  if (onError !== undefined) requireFunction(onError, 'options.onError');
  if (random !== undefined) requireFunction(random, 'options.random');
  const report = createReport(onError);
  const refused = createRefused();
  const lines = unjudged(listRequirements(policy, messages));
  const store = createStore(lines, { hasCurrent, hasRepeat }, textsOf(messages));
  const { judge, draw, forget } = createJudge(options, () => store.get().current, refused, report);
  /** What the server said of the value holds until it is edited. */
  let isServed = false;
  /** Whether a change of the context during a submit makes another check necessary. */
  let isStale = false;
  let isValidating = false;
  /** A check that waits compares its turn with this: a newer one has made its answer void. */
  let turn = 0;
  /** An answer that comes after `reset` is somebody else's. */
  let visit = 0;
  let stopAsking = (): void => undefined;

  const announcer = createAnnouncer((announcement) => {
    store.update({ announcement });
  });

  const begin = (): number => {
    stopAsking();
    isValidating = false;
    return ++turn;
  };

  const show = ({ verdict, message, requirements, waits, texts }: Outcome): void => {
    if (texts) store.speak(texts);
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
      else announcer.later(store.spoken());
    };
    const outcome = judge(store.get().value, asksIsBlocked);
    if (isThenable(outcome)) {
      wait();
      void outcome.then(finish);
    } else finish(outcome);
  };

  const replace = (value: string, changes: Partial<PasswordFormState>): void => {
    const { value: before, requirements } = store.get();
    // Told even where the meaning is the same, so that the page writes back what it is.
    if (value === before) return store.update(changes, true);
    begin();
    isServed = false;
    store.leave('value', false);
    forget();
    store.update(Object.assign({ value }, changes), true);
    if (value !== '') return check(false);
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

  const recheck = (): void => {
    if (isValidating) isStale = true;
    else if (!isServed && store.get().status !== 'empty') check(false);
  };

  const validate = async (): Promise<boolean> => {
    const { value } = store.get();
    isServed = false;
    store.setProblem('');
    store.leave('current', true);
    store.leave('value', true);
    store.leave('repeat', true);
    const outcome = await judgeSent();
    if (!outcome) return false;
    const { verdict } = outcome;
    const isAccepted = verdict !== undefined && verdict.accepted;
    if (verdict && !isAccepted) {
      store.countRefusal();
      refused.add(value, codesOf(verdict));
    }
    show(outcome);
    announcer.now(store.spoken());
    if (!isAccepted || store.get().firstError) return false;
    refused.clear();
    return true;
  };

  const refuse: PasswordForm['refuse'] = (answer) => {
    const verdict = verdictOf(answer, options);
    const { value, requirements } = store.get();
    begin();
    isServed = true;
    store.leave('value', true);
    store.countRefusal();
    refused.add(value, codesOf(verdict), true);
    show({ verdict, message: verdict.message, requirements: tickRequirements(requirements, verdict), waits: false });
    announcer.now(store.spoken());
  };

  const reset = (): void => {
    begin();
    visit++;
    announcer.stop();
    forget();
    refused.clear();
    isServed = false;
    store.reset();
  };

  const submit = createSubmit(store, report, {
    validate,
    reset,
    visit: () => visit,
    refuse: (sent, answer) => {
      if (sent === store.get().value) return refuse(answer);
      // Another value is there by now: it is checked against the one that was refused.
      refused.add(sent, codesOf(verdictOf(answer, options)), true);
      recheck();
    },
    complain: (problem) => {
      store.setProblem(problem);
      store.update({});
      announcer.now(store.spoken());
    },
  });

  return {
    subscribe: store.subscribe,
    getState: store.get,
    setCurrent: (text) => {
      requireString(text, 'text');
      store.setProblem('');
      store.leave('current', false);
      store.update({ current: text }, true);
      recheck();
    },
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
      if (!fieldNames.includes(field)) throw new TypeError(`field: one of ${fieldNames.join(', ')}`);
      store.leave(field, store.get()[field] !== '');
      store.update({});
      if (field === 'repeat' && store.get().repeatError) announcer.later(store.spoken());
    },
    recheck,
    validate,
    submit,
    refuse,
    generate: async () => {
      const mine = begin();
      let isDrawn = false;
      try {
        const drawn = await draw();
        isDrawn = mine === turn;
        if (isDrawn) replace(drawn, { repeat: hasRepeat ? drawn : '', isGenerated: true });
      } catch (error) {
        report(failureOf('getContext', error));
      }
      // No other value came: what was being checked goes on.
      if (mine === turn && store.get().status === 'checking') check(false);
      return isDrawn;
    },
    reset,
  };
};
