export { usePasswordPolicy, type UsePasswordPolicy, type UsePasswordPolicyOptions } from './usePasswordPolicy';
export type { AdapterContext, GetContext, InputAttributes, PasswordFormOptions, PasswordFormState } from '../form';
