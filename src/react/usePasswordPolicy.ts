import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPasswordForm, type PasswordForm, type PasswordFormOptions, type PasswordFormState } from '../form';
import { peekContext } from '../form/peekContext';
import { requireFunction, requireObject } from '../util';
import { inputProps, type InputProps } from './inputProps';
import { isSameContext } from './isSameContext';

/** What the hook is made with. */
export interface UsePasswordPolicyOptions extends PasswordFormOptions {
  /** Id of the field of the new password, for `inputProps`; default 'new-password'. */
  id?: string | undefined;
}

/** What the hook returns: the state, and what a page calls. */
export interface UsePasswordPolicy extends PasswordFormState, Omit<PasswordForm, 'subscribe' | 'getState'> {
  /** Attributes of the field of the new password, to be spread. */
  readonly inputProps: InputProps;
}

/**
 * A form for a new password as a hook: `createPasswordForm` for React 18 and later.
 *
 * `getContext` is read after each render: where it says something else, the value is checked again. Forgets everything
 * with its component. Renders nothing, and starts nothing on a server.
 *
 * @param options as for `createPasswordForm`; all but `getContext` and `onError` are read once: another policy needs
 * another `key`
 * @throws {PolicyError} where the policy cannot be used
 * @throws {TypeError} for options that are none
 * @example
 * const { value, setValue, error, requirements, inputProps, leave, submit } = usePasswordPolicy({
 *   policy,
 *   hasCurrent: true,
 *   getContext: () => ({ subject }),
 * });
 */
export const usePasswordPolicy = (options: UsePasswordPolicyOptions): UsePasswordPolicy => {
  requireObject(options, 'options');
  for (const name of ['getContext', 'onError'] as const)
    if (options[name] !== undefined) requireFunction(options[name], `options.${name}`);
  const { policy, id = 'new-password' } = options;
  const latest = useRef(options);
  const [form] = useState(() =>
    createPasswordForm({
      ...options,
      getContext: () => latest.current.getContext?.(),
      onError: options.onError && ((error) => latest.current.onError?.(error)),
    }),
  );
  const state = useSyncExternalStore(form.subscribe, form.getState, form.getState);
  const known = useRef<unknown>(undefined);
  useEffect(() => {
    latest.current = options;
    const context = peekContext(options.getContext);
    if (isSameContext(known.current, context)) return;
    known.current = context;
    form.recheck();
  });
  useEffect(() => form.reset, [form]);

  const { leave, recheck, validate, submit, refuse, generate, reset, setCurrent, setValue, setRepeat } = form;
  const calls = { leave, recheck, validate, submit, refuse, generate, reset, setCurrent, setValue, setRepeat };
  return { ...state, ...calls, inputProps: inputProps(policy, state, id) };
};
