export { usePasswordPolicy, type UsePasswordPolicy, type UsePasswordPolicyOptions } from './usePasswordPolicy';
export type { InputProps } from './inputProps';
export type { AdapterContext, GetContext, PasswordFormOptions, PasswordFormState } from '../form';
