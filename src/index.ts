// The check first, and in it the packed lists: gzip keeps texts and code apart in its blocks. One export on each line, and
// two lines for one module where another comes between: the order of the lines is the order of the bundle.
export { checkPassword } from './checkPassword';
export { checkInitialPassword } from './initialPasswords';
export { deriveInitialPasswords } from './initialPasswords';
export { findInitialPassword, VerifyFailed } from './findInitialPassword';
export { generatePassword, type GenerateOptions } from './generatePassword';
export { RandomUnavailable } from './generatePassword';
export { isInitialPassword } from './initialPasswords';
export { listRequirements, tickRequirements } from './listRequirements';
export { extendMessages } from './messages/extendMessages';
export { joinMessages } from './messages/joinMessages';
export { messages } from './messages/zh-CN';
export { normalizeTyped } from './normalizeTyped';
export { credentials } from './policy/formats';
export { definePolicy } from './policy/definePolicy';
export { formats } from './policy/formats';
export { toPublicPolicy } from './policy/toPublicPolicy';
export { PolicyError, type PolicyErrorCode } from './policy/PolicyError';
export { findRegionPolicy } from './regions/findRules';
export { findRules } from './regions/findRules';
export { prepareSubject } from './subject/prepareSubject';
export { toAuditEvent } from './toAuditEvent';
export type * from './types';
