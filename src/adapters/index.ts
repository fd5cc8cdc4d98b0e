export { callbackRule } from './callbackRule';
export { messageRule } from './messageRule';
export { promiseRule } from './promiseRule';
export { resultRule, type RuleResult } from './resultRule';
export { standardSchema } from './standardSchema';
export type { AdapterContext, GetContext } from './AdapterContext';
export type { PasswordSchema, PasswordSchemaResult } from './PasswordSchema';
export type { Refusal } from './Refusal';
export type { RuleOptions } from './RuleOptions';
