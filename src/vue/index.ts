export { usePasswordPolicy, type UsePasswordPolicy, type UsePasswordPolicyOptions } from './usePasswordPolicy';
export type {
  AdapterContext,
  ChangeAnswer,
  GetContext,
  InputAttributes,
  PasswordChange,
  PasswordFormOptions,
  PasswordFormState,
  SendChange,
} from '../form';
export type { Policy, Subject } from '../types';
