import { expect, test } from 'vitest';
import { findingCodes, findingOrder } from '../../src/policy/findingCodes';

test('every reason rejects by default, but a stranger’s date and what is a part only', () => {
  const warnings = Object.entries(findingCodes)
    .filter(([, { severity }]) => severity !== 'reject')
    .map(([code, { severity }]) => [code, severity]);
  expect(warnings).toEqual([
    ['pattern.date', 'warn'],
    ['pattern.partial', 'warn'],
  ]);
});

test('families stand together, in the order of the contract', () => {
  const families = findingOrder.map((code) => code.replace(/\..*/, ''));
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

test('what holds the promise of the library cannot be changed, everything else can', () => {
  const fixed = findingOrder.filter((code) => !findingCodes[code].isSettable);
  expect(fixed).toEqual([
    'requirement.too-short',
    'requirement.too-long',
    'requirement.digits-only',
    'requirement.full-width',
    'requirement.blanks',
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
