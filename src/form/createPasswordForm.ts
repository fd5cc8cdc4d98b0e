import { createReport, failureOf } from '../adapters/failure';
import { listRequirements, tickRequirements } from '../listRequirements';
import { messages as zhCN } from '../messages/zh-CN';
import { normalizeTyped } from '../normalizeTyped';
import { requireFunction, requireObject, requireString } from '../util';
import { createAnnouncer } from './createAnnouncer';
import { createChecks } from './createChecks';
import { createJudge, type Outcome, unjudged } from './createJudge';
import { createRefused } from './createRefused';
import { createStore } from './createStore';
import { createSubmit } from './createSubmit';
import type { PasswordForm, PasswordFormField, PasswordFormOptions, PasswordFormState } from './options';
import { codesOf, verdictOf } from './readAnswer';
import { readPolicy } from './readPolicy';

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
  const read = readPolicy(policy);
  const refused = createRefused();
  const lines = unjudged(listRequirements(policy, messages));
  const store = createStore(lines, { hasCurrent, hasRepeat }, messages ?? zhCN);
  const { judge, draw, forget } = createJudge(options, () => store.get().current, refused, report);
  const announcer = createAnnouncer((announcement) => {
    store.update({ announcement });
  });
  const checks = createChecks(store, judge, announcer);
  /** An answer that comes after `reset` is somebody else's. */
  let visit = 0;

  const replace = (value: string, changes: Partial<PasswordFormState>): void => {
    const { value: before, requirements } = store.get();
    // Told even where the meaning is the same, so that the page writes back what it is.
    if (value === before) return store.update(changes, true);
    checks.stop();
    store.leave('value', false);
    forget();
    store.update(Object.assign({ value }, changes), true);
    if (value !== '') return checks.check();
    store.update({ verdict: undefined, message: '', status: 'empty', requirements: unjudged(requirements) });
    announcer.later('');
  };

  /** Shows what a submit came to; what is refused is remembered. */
  const settle = (outcome: Outcome, isFromServer: boolean): void => {
    const { verdict } = outcome;
    if (verdict && !verdict.accepted) {
      store.countRefusal();
      refused.add(store.get().value, codesOf(verdict), isFromServer);
    }
    (isFromServer ? checks.serve : checks.show)(outcome);
    announcer.now(store.spoken());
  };

  const validate = async (): Promise<boolean> => {
    store.setProblem('');
    store.leave('current', true);
    store.leave('value', true);
    store.leave('repeat', true);
    const outcome = await checks.judgeSent();
    if (!outcome) return false;
    settle(outcome, false);
    if (store.get().status !== 'accepted' || store.get().firstError) return false;
    refused.clear();
    return true;
  };

  const refuse: PasswordForm['refuse'] = (answer) => {
    const { verdict: own, requirements } = store.get();
    const verdict = verdictOf(answer, { policy: read, messages: store.messages(), verdict: own });
    store.leave('value', true);
    const ticked = tickRequirements(requirements, verdict);
    settle({ verdict, message: verdict.message, requirements: ticked, waits: false }, true);
  };

  const reset = (): void => {
    checks.stop();
    visit++;
    announcer.stop();
    forget();
    refused.clear();
    store.reset();
  };

  const submit = createSubmit(store, report, {
    validate,
    reset,
    visit: () => visit,
    refuse: (sent, answer) => {
      if (sent === store.get().value) return refuse(answer);
      // Another value is there by now: it is checked against the one that was refused.
      refused.add(sent, codesOf(verdictOf(answer, { policy: read, messages: store.messages() })), true);
      checks.recheck();
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
      checks.recheck();
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
    recheck: checks.recheck,
    validate,
    submit,
    refuse,
    generate: async () => {
      const isNewest = checks.begin();
      let isDrawn = false;
      try {
        const drawn = await draw();
        isDrawn = isNewest();
        if (isDrawn) replace(drawn, { repeat: hasRepeat ? drawn : '', isGenerated: true });
      } catch (error) {
        report(failureOf('getContext', error));
      }
      // No other value came: what was being checked goes on.
      if (isNewest() && store.get().status === 'checking') checks.check();
      return isDrawn;
    },
    reset,
  };
};
