export { usePasswordPolicy, type UsePasswordPolicy, type UsePasswordPolicyOptions } from './usePasswordPolicy';
export type { InputProps } from './inputProps';
export type {
  AdapterContext,
  ChangeAnswer,
  GetContext,
  PasswordChange,
  PasswordFormOptions,
  PasswordFormState,
  SendChange,
} from '../form';
export type { Policy, Subject } from '../types';
