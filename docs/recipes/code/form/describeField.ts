import type { PasswordFormField, PasswordFormState } from 'yibao-password-policy/form';

/** What each field is called, and where the state has its error. */
const fields = {
  current: { id: 'current-password', label: '原密码', error: 'currentError' },
  value: { id: 'new-password', label: '新密码', error: 'error' },
  repeat: { id: 'repeat-password', label: '确认密码', error: 'repeatError' },
} as const;

/** What a field shows, and whether it is the one to go to: uni-app takes a property for that, not a call. */
export const describeField = (
  state: Pick<PasswordFormState, 'currentError' | 'error' | 'repeatError'>,
  name: PasswordFormField,
  focused?: PasswordFormField,
) => {
  const { id, label, error } = fields[name];
  return { id, label, error: state[error], hasFocus: name === focused };
};
