import type { FindingCode } from '../types';

const FIXED = /^(?:requirement|initial-password|guessable|strength)|\.(?:missing|unavailable)$/;

/**
 * Whether a policy may not change the severity of a code: the codes that hold what the library promises.
 *
 * @example isFixedSeverity('initial-password') // true
 */
export const isFixedSeverity = (code: FindingCode): boolean => FIXED.test(code);
