export { callbackRule } from './rules';
export { messageRule } from './rules';
export { promiseRule } from './rules';
export { resultRule, type RuleResult } from './rules';
export { standardSchema } from './standardSchema';
export type { AdapterContext, GetContext } from './context';
export type { PasswordIssue, PasswordSchema, PasswordSchemaResult, SchemaOptions } from './standardSchema';
export type { Refusal } from './createValidator';
export type { RuleOptions } from './createValidator';
