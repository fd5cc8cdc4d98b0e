import type { TickedRequirement } from '../types';
import { requireFunction } from '../util';
import { unjudged } from './createJudge';
import type { PasswordForm, PasswordFormField, PasswordFormState } from './options';

/** From how many refusals on a password is offered. */
const OFFER_AFTER = 2;

/** Holds the state of a form, and what follows from it. */
export interface Store extends Pick<PasswordForm, 'subscribe'> {
  /** The state as it is now. */
  get(): PasswordFormState;
  /** Changes the state; listeners are told of a difference, and of `isTold` in any case. */
  update(changes: Partial<PasswordFormState>, isTold?: boolean): void;
  /** Whether a field was left, and shows its error; told with the next update. */
  leave(field: PasswordFormField, hasLeft: boolean): void;
  /** Another refusal on submit; told with the next update. */
  countRefusal(): void;
  /** Everything as it was at first, but for the language of the requirements. */
  reset(): void;
}

/**
 * The state that a page shows: what is derived from it (errors, whether both fields agree) is derived here.
 *
 * @example const store = createStore(requirements, true);
 */
export const createStore = (lines: readonly TickedRequirement[], hasRepeat: boolean): Store => {
  const listeners = new Set<() => void>();
  const left = { value: false, repeat: false };
  let refusals = 0;

  const untouched = (requirements: readonly TickedRequirement[]): PasswordFormState => ({
    value: '',
    repeat: '',
    verdict: undefined,
    message: '',
    error: '',
    announcement: '',
    requirements,
    status: 'empty',
    isRepeated: !hasRepeat,
    differs: false,
    offersGenerated: false,
    isGenerated: false,
  });

  let state = Object.freeze(untouched(lines));
  /** To find out whether anything besides what was typed differs: all of it is plain JSON, and short. */
  const print = (): string => JSON.stringify(Object.assign({}, state, { value: '', repeat: '' }));

  const update: Store['update'] = (changes, isTold = false) => {
    const before = print();
    const previous = state;
    const next = Object.assign({}, state, changes);
    const isRepeated = !hasRepeat || (next.repeat !== '' && next.repeat === next.value);
    state = Object.freeze(
      Object.assign(next, {
        isRepeated,
        error: left.value && next.status === 'refused' ? next.message : '',
        differs: left.repeat && !isRepeated,
        offersGenerated: refusals >= OFFER_AFTER,
      }),
    );
    const isTyped = state.value !== previous.value || state.repeat !== previous.repeat;
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
    update,
    leave: (field, hasLeft) => {
      left[field] = hasLeft;
    },
    countRefusal: () => {
      refusals++;
    },
    reset: () => {
      left.value = false;
      left.repeat = false;
      refusals = 0;
      update(untouched(unjudged(state.requirements)));
    },
  };
};
