import { expect, test } from 'vitest';
import { isFixedSeverity, severities } from '../../src/policy/findingCodes';
import type { FindingCode } from '../../src/types';

test('every reason rejects by default, but a stranger’s date and what is a part only', () => {
  const warnings = Object.entries(severities).filter(([, severity]) => severity !== 'reject');
  expect(warnings).toEqual([
    ['pattern.date', 'warn'],
    ['pattern.partial', 'warn'],
  ]);
});

test('families stand together, in the order of the contract', () => {
  const families = Object.keys(severities).map((code) => code.replace(/\..*/, ''));
  const order = families.filter((family, i) => family !== families[i - 1]);
  expect(order).toEqual([
    'requirement',
    'initial-password',
    'reuse',
    'subject',
    'pattern',
    'blocklist',
    'guessable',
    'strength',
  ]);
});

test('is frozen', () => {
  expect(Object.isFrozen(severities)).toBe(true);
});

test('what holds the promise of the library cannot be changed, everything else can', () => {
  const fixed = (Object.keys(severities) as FindingCode[]).filter(isFixedSeverity);
  expect(fixed).toEqual([
    'requirement.too-short',
    'requirement.too-long',
    'requirement.digits-only',
    'requirement.characters',
    'requirement.character-classes',
    'initial-password',
    'initial-password.common',
    'initial-password.similar',
    'subject.missing',
    'blocklist.unavailable',
    'guessable',
    'strength.low',
    'strength.unavailable',
  ]);
});
