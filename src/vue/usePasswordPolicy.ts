import {
  computed,
  type ComputedRef,
  onScopeDispose,
  shallowRef,
  type ShallowRef,
  watch,
  type WritableComputedRef,
} from 'vue';
import {
  createPasswordForm,
  inputAttributes,
  type InputAttributes,
  type PasswordForm,
  type PasswordFormOptions,
  type PasswordFormState,
} from '../form';
import { peekContext } from '../form/peekContext';

/** What the composable is made with. */
export interface UsePasswordPolicyOptions extends PasswordFormOptions {
  /** Id of the field of the new password, for `inputProps`; default 'new-password'. */
  id?: string | undefined;
}

/** What the composable returns: the state, the fields for `v-model`, and what a page calls. */
export interface UsePasswordPolicy extends Omit<
  PasswordForm,
  'subscribe' | 'getState' | 'setCurrent' | 'setValue' | 'setRepeat'
> {
  /** Everything that a page shows, replaced after each change. */
  readonly state: Readonly<ShallowRef<PasswordFormState>>;
  /** The current password as typed, for `v-model`; only forms with `hasCurrent` ask for it. */
  readonly current: WritableComputedRef<string>;
  /** The new password, for `v-model`. */
  readonly value: WritableComputedRef<string>;
  /** The second field, for `v-model`. */
  readonly repeat: WritableComputedRef<string>;
  /** What the check says of the value; undefined while there is nothing to say. */
  readonly verdict: ComputedRef<PasswordFormState['verdict']>;
  /** The one sentence about the value as it is now. */
  readonly message: ComputedRef<string>;
  /** That sentence once the field was left or the form sent. */
  readonly error: ComputedRef<string>;
  /** The sentence after a pause, for `<p role="status">`. */
  readonly announcement: ComputedRef<string>;
  /** What the password must be, line by line. */
  readonly requirements: ComputedRef<PasswordFormState['requirements']>;
  /** Whether the value can be used. */
  readonly status: ComputedRef<PasswordFormState['status']>;
  /** Whether the second field holds the same. */
  readonly isRepeated: ComputedRef<boolean>;
  /** What to say at the current password. */
  readonly currentError: ComputedRef<string>;
  /** What to say at the second field. */
  readonly repeatError: ComputedRef<string>;
  /** The first field with an error. */
  readonly firstError: ComputedRef<PasswordFormState['firstError']>;
  /** Whether a change was sent and is not answered yet. */
  readonly isSending: ComputedRef<boolean>;
  /** Whether to offer a generated password. */
  readonly offersGenerated: ComputedRef<boolean>;
  /** Whether the value was generated and has to be shown. */
  readonly isGenerated: ComputedRef<boolean>;
  /** Attributes of the field of the new password, for `v-bind`. */
  readonly inputProps: ComputedRef<InputAttributes>;
}

/**
 * A form for a new password in refs: `createPasswordForm` for Vue 3.
 *
 * Reactive values that `getContext` reads are watched: another subject or current password, and the value is checked
 * again. Forgets everything with its component. Renders nothing, and starts nothing on a server.
 *
 * @param options as for `createPasswordForm`; `policy` is read once
 * @throws {PolicyError} where the policy cannot be used
 * @throws {TypeError} for options that are none
 * @example
 * const { current, value, repeat, error, requirements, inputProps, leave, submit } = usePasswordPolicy({
 *   policy,
 *   hasCurrent: true,
 *   getContext: () => ({ subject: props.subject }),
 * });
 */
export const usePasswordPolicy = (options: UsePasswordPolicyOptions): UsePasswordPolicy => {
  const form = createPasswordForm(options);
  const { policy, getContext, id = 'new-password' } = options;
  const state = shallowRef(form.getState());
  const stop = form.subscribe(() => {
    state.value = form.getState();
  });
  watch(() => peekContext(getContext), form.recheck, { deep: true });
  onScopeDispose(() => {
    form.reset();
    stop();
  });

  const pick = <K extends keyof PasswordFormState>(key: K) => computed(() => state.value[key]);
  return {
    state,
    current: computed({ get: () => state.value.current, set: form.setCurrent }),
    value: computed({ get: () => state.value.value, set: form.setValue }),
    repeat: computed({ get: () => state.value.repeat, set: form.setRepeat }),
    verdict: pick('verdict'),
    message: pick('message'),
    error: pick('error'),
    announcement: pick('announcement'),
    requirements: pick('requirements'),
    status: pick('status'),
    isRepeated: pick('isRepeated'),
    currentError: pick('currentError'),
    repeatError: pick('repeatError'),
    firstError: pick('firstError'),
    isSending: pick('isSending'),
    offersGenerated: pick('offersGenerated'),
    isGenerated: pick('isGenerated'),
    inputProps: computed(() => inputAttributes(policy, state.value, id)),
    leave: form.leave,
    recheck: form.recheck,
    validate: form.validate,
    submit: form.submit,
    refuse: form.refuse,
    generate: form.generate,
    reset: form.reset,
  };
};
