import type { Messages, TickedRequirement } from '../types';
import { requireFunction } from '../util';
import { unjudged } from './createJudge';
import type { PasswordForm, PasswordFormField, PasswordFormState } from './options';
import { textsOf } from './texts';

/** From how many refusals on a password is offered. */
const OFFER_AFTER = 2;

/** Which fields a form has besides that of the new password. */
interface Fields {
  readonly hasCurrent: boolean;
  readonly hasRepeat: boolean;
}

/** Holds the state of a form, and what follows from it. */
export interface Store extends Pick<PasswordForm, 'subscribe'> {
  /** The state as it is now. */
  get(): PasswordFormState;
  /** The catalogue of now. */
  messages(): Messages;
  /** All that there is to say now, as it is read out. */
  spoken(): string;
  /** Changes the state; listeners are told of a difference, and of `isTold` in any case. */
  update(changes: Partial<PasswordFormState>, isTold?: boolean): void;
  /** Whether a field was left, and shows its error; told with the next update. */
  leave(field: PasswordFormField, hasLeft: boolean): void;
  /** Another refusal on submit; told with the next update. */
  countRefusal(): void;
  /** What a submit came to for another reason than the new password, '' for nothing; told with the next update. */
  setProblem(text: string): void;
  /** Another catalogue from now on; told with the next update. */
  speak(messages: Messages): void;
  /** Everything as it was at first, but for the language, and for what was sent and is not answered. */
  reset(): void;
}

/** None of what was typed. */
const EMPTY = { current: '', value: '', repeat: '' };

/**
 * The state that a page shows: what is derived from it (errors, whether both fields agree) is derived here.
 *
 * @example const store = createStore(requirements, { hasCurrent: true, hasRepeat: true }, messages);
 */
export const createStore = (
  lines: readonly TickedRequirement[],
  { hasCurrent, hasRepeat }: Fields,
  firstMessages: Messages,
): Store => {
  const listeners = new Set<() => void>();
  const left = { current: false, value: false, repeat: false };
  let messages = firstMessages;
  let refusals = 0;
  let problem = '';

  const untouched = (requirements: readonly TickedRequirement[]): PasswordFormState =>
    Object.assign({}, EMPTY, {
      verdict: undefined,
      message: '',
      error: '',
      currentError: '',
      repeatError: '',
      firstError: undefined,
      announcement: '',
      requirements,
      status: 'empty' as const,
      isRepeated: !hasRepeat,
      isSending: false,
      offersGenerated: false,
      isGenerated: false,
    });

  let state = Object.freeze(untouched(lines));
  /** To find out whether anything besides what was typed differs: all of it is plain JSON, and short. */
  const print = (): string => JSON.stringify(Object.assign({}, state, EMPTY));

  /** What follows from the fields and from which of them were left. */
  const derive = (next: PasswordFormState): Partial<PasswordFormState> => {
    const { missing, again, differs } = textsOf(messages);
    const isRepeated = !hasRepeat || (next.repeat !== '' && next.repeat === next.value);
    const isMissing = hasCurrent && left.current && next.current === '';
    const currentError = problem || (isMissing ? missing : '');
    const error = left.value && next.status === 'refused' ? next.message : '';
    const repeatError = !left.repeat || isRepeated ? '' : next.repeat === '' ? again : differs;
    const firstError = hasCurrent && currentError ? 'current' : error ? 'value' : repeatError ? 'repeat' : undefined;
    return { isRepeated, currentError, error, repeatError, firstError, offersGenerated: refusals >= OFFER_AFTER };
  };

  const update: Store['update'] = (changes, isTold = false) => {
    const before = print();
    const previous = state;
    const next = Object.assign({}, state, changes);
    state = Object.freeze(Object.assign(next, derive(next)));
    const isTyped = (Object.keys(EMPTY) as PasswordFormField[]).some((field) => state[field] !== previous[field]);
    if (isTold || isTyped || print() !== before)
      listeners.forEach((listener) => {
        listener();
      });
    else state = previous;
  };

  return {
    subscribe: (listener) => {
      requireFunction(listener, 'listener');
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    get: () => state,
    messages: () => messages,
    spoken: () => {
      const { currentError, repeatError, status, message } = state;
      const isWorth = status === 'refused' || (currentError === '' && repeatError === '');
      return [currentError, isWorth ? message : '', repeatError]
        .filter((text) => text !== '')
        .join(textsOf(messages).separator);
    },
    update,
    leave: (field, hasLeft) => {
      left[field] = hasLeft;
    },
    countRefusal: () => {
      refusals++;
    },
    setProblem: (text) => {
      problem = text;
    },
    speak: (spoken) => {
      messages = spoken;
    },
    reset: () => {
      left.current = false;
      left.value = false;
      left.repeat = false;
      refusals = 0;
      problem = '';
      update(Object.assign(untouched(unjudged(state.requirements)), { isSending: state.isSending }));
    },
  };
};
