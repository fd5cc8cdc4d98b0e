import type { Policy } from '../types';
import { requireObject, requireString } from '../util';
import type { PasswordFormState } from './options';
import { readPolicy } from './readPolicy';

/** Attributes of the field of the new password, by their names in HTML. */
export interface InputAttributes {
  /** 'text' for a generated password until it is edited, which nobody else could know. */
  readonly type: 'password' | 'text';
  /** Which keypad a phone shows: digits only for a PIN. */
  readonly inputmode: 'numeric' | 'text';
  /** So that a password manager offers to make and keep one. */
  readonly autocomplete: 'new-password';
  /** More than any format allows: a paste that is cut short would be another password. */
  readonly maxlength: number;
  /** A password is no sentence. */
  readonly autocapitalize: 'off';
  /** A password is no word, and is sent to no dictionary. */
  readonly spellcheck: false;
  /** Whether the field shows an error. */
  readonly 'aria-invalid': boolean;
  /** Ids of the list of requirements and of the error. */
  readonly 'aria-describedby': string;
}

/** No format has more, and a generous paste of a PIN with blanks fits. */
const MAX_LENGTH = 256;

/**
 * What the field of the new password needs to be understood by keypads, password managers and screen readers.
 *
 * @param id the field's own; the list has `${id}-requirements`, the error `${id}-error`
 * @throws {PolicyError} where the policy cannot be used
 * @throws {TypeError} for a state or an id of another kind
 * @example inputAttributes(policy, form.getState(), 'pin').inputmode // 'numeric'
 * @see HTML, autofill; WCAG 2.2, 1.3.5, 3.3.1 and 3.3.8
 */
export const inputAttributes = (
  policy: Policy,
  state: Pick<PasswordFormState, 'error' | 'isGenerated'>,
  id: string,
): InputAttributes => {
  const { alphabet } = readPolicy(policy).format;
  requireObject(state, 'state');
  requireString(id, 'id');
  return {
    type: state.isGenerated ? 'text' : 'password',
    inputmode: alphabet === 'digits' ? 'numeric' : 'text',
    autocomplete: 'new-password',
    maxlength: MAX_LENGTH,
    autocapitalize: 'off',
    spellcheck: false,
    'aria-invalid': state.error !== '',
    'aria-describedby': `${id}-requirements ${id}-error`,
  };
};
