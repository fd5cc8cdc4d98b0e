import type { FindingCode, Severity } from '../types';

/**
 * Every code with its default severity, in the order in which findings are reported:
 * requirement, initial, reuse, subject, pattern, blocklist, guessable, strength.
 */
export const severities: Readonly<Record<FindingCode, Severity>> = Object.freeze({
  'requirement.too-short': 'reject',
  'requirement.too-long': 'reject',
  'requirement.digits-only': 'reject',
  'requirement.characters': 'reject',
  'requirement.character-classes': 'reject',
  'initial-password': 'reject',
  'initial-password.common': 'reject',
  'initial-password.similar': 'reject',
  'reuse.current': 'reject',
  'reuse.similar': 'reject',
  'subject.document': 'reject',
  'subject.birth-date': 'reject',
  'subject.phone': 'reject',
  'subject.card': 'reject',
  'subject.name': 'reject',
  'subject.other': 'reject',
  'subject.missing': 'reject',
  'pattern.all-digits': 'reject',
  'pattern.phone': 'reject',
  'pattern.id-number': 'reject',
  'pattern.repeated': 'reject',
  'pattern.sequence': 'reject',
  'pattern.keypad-path': 'reject',
  'pattern.date': 'warn',
  'pattern.partial': 'warn',
  'blocklist.common': 'reject',
  'blocklist.context': 'reject',
  'blocklist.custom': 'reject',
  'blocklist.unavailable': 'reject',
  guessable: 'reject',
  'strength.low': 'reject',
  'strength.unavailable': 'reject',
});

const FIXED = /^(?:requirement|initial-password|guessable|strength)|\.(?:missing|unavailable)$/;

/**
 * Whether a policy may not change the severity of a code: the codes that hold what the library promises.
 *
 * @example isFixedSeverity('initial-password') // true
 */
export const isFixedSeverity = (code: FindingCode): boolean => FIXED.test(code);
