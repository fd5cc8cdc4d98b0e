import { inputAttributes, type InputAttributes, type PasswordFormState } from '../form';
import type { Policy } from '../types';

/** Attributes of the field of the new password, by their names in React. */
export interface InputProps extends Omit<
  InputAttributes,
  'inputmode' | 'autocomplete' | 'maxlength' | 'autocapitalize' | 'spellcheck'
> {
  /** Which keypad a phone shows: digits only for a PIN. */
  readonly inputMode: InputAttributes['inputmode'];
  /** So that a password manager offers to make and keep one. */
  readonly autoComplete: InputAttributes['autocomplete'];
  /** More than any format allows: a paste that is cut short would be another password. */
  readonly maxLength: number;
  /** A password is no sentence. */
  readonly autoCapitalize: InputAttributes['autocapitalize'];
  /** A password is no word, and is sent to no dictionary. */
  readonly spellCheck: InputAttributes['spellcheck'];
}

/**
 * The same attributes by React's names.
 *
 * @param id the field's own; the list has `${id}-requirements`, the error `${id}-error`
 * @example <input id="pin" {...inputProps(policy, state, 'pin')} />
 */
export const inputProps = (
  policy: Policy,
  state: Pick<PasswordFormState, 'error' | 'isGenerated'>,
  id: string,
): InputProps => {
  const { inputmode, autocomplete, maxlength, autocapitalize, spellcheck, ...others } = inputAttributes(
    policy,
    state,
    id,
  );
  return Object.assign(others, {
    inputMode: inputmode,
    autoComplete: autocomplete,
    maxLength: maxlength,
    autoCapitalize: autocapitalize,
    spellCheck: spellcheck,
  });
};
