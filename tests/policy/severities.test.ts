import { expect, test } from 'vitest';
import { severities } from '../../src/policy/findingCodes';

test('every reason rejects by default, but a stranger’s date and what is a part only', () => {
  const warnings = Object.entries(severities).filter(([, severity]) => severity !== 'reject');
  expect(warnings).toEqual([['pattern.date', 'warn'], ['pattern.partial', 'warn']]);
});

test('families stand together, in the order of the contract', () => {
  const families = Object.keys(severities).map((code) => code.replace(/\..*/, ''));
  const order = families.filter((family, i) => family !== families[i - 1]);
  expect(order).toEqual(['requirement', 'initial-password', 'reuse', 'subject', 'pattern', 'blocklist', 'guessable', 'strength']);
});

test('is frozen', () => {
  expect(Object.isFrozen(severities)).toBe(true);
});
