/** What the targets ask; bundled and instrumented by `loadLibrary`. */
export { documents } from '../../src/documents/kinds';
export { isCalendarDate } from '../../src/documents/dates';
export { isExponent } from '../../src/documents/readIdNumber';
export { looksLikeIdNumber } from '../../src/documents/readIdNumber';
export { readBirthDate } from '../../src/documents/dates';
export { readIdNumber } from '../../src/documents/readIdNumber';
export { readPhone } from '../../src/documents/readPhone';
export {
  checkInitialPassword,
  checkPassword,
  definePolicy,
  deriveInitialPasswords,
  formats,
  prepareSubject,
  PolicyError,
} from '../../src/index';
export { wordFinding } from '../../src/messages/wording';
export { messages as zhCN } from '../../src/messages/zh-CN';
export { compact } from '../../src/normalize/fold';
export { editDistance } from '../../src/normalize/compare';
export { foldCandidate } from '../../src/normalize/fold';
export { isReversal } from '../../src/normalize/compare';
export { isRotation } from '../../src/normalize/compare';
export { isNearCopy } from '../../src/normalize/compare';
export { textViews } from '../../src/normalize/views';
export { toHalfWidth } from '../../src/normalize/fold';
export { findingCodes } from '../../src/policy/findingCodes';
export { allRules } from '../../src/regions/ruleTable';
export { toPinyin } from '../../src/pinyin';
