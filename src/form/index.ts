export { createPasswordForm } from './createPasswordForm';
export { inputAttributes, type InputAttributes } from './inputAttributes';
export type { Refusal } from '../adapters/createValidator';
export type { AdapterContext, GetContext } from '../adapters/context';
export type {
  ChangeAnswer,
  PasswordChange,
  PasswordForm,
  PasswordFormField,
  PasswordFormOptions,
  PasswordFormState,
  SendChange,
} from './options';
