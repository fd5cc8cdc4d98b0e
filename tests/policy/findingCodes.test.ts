import { expect, test } from 'vitest';
import { findingCodes, findingOrder, severityOf } from '../../src/policy/findingCodes';
import { formats } from '../../src/policy/formats';

test('every reason rejects by default, but a stranger’s date, a part only, and blanks around a text', () => {
  const warnings = Object.entries(findingCodes)
    .filter(([, { severity }]) => severity.digits !== 'reject' || severity.text !== 'reject')
    .map(([code, { severity }]) => [code, severity]);
  expect(warnings).toEqual([
    ['requirement.blanks', { digits: 'reject', text: 'warn' }],
    ['pattern.date', { digits: 'warn', text: 'warn' }],
    ['pattern.partial', { digits: 'warn', text: 'warn' }],
  ]);
});

test('what a policy sets goes before the default of its kind of format', () => {
  const pin = { severities: {}, format: formats.pin6 };
  const text = { severities: {}, format: formats.portal };
  expect([severityOf('requirement.blanks', pin), severityOf('requirement.blanks', text)]).toEqual(['reject', 'warn']);
  expect(severityOf('pattern.date', { ...pin, severities: { 'pattern.date': 'off' } })).toBe('off');
});

test('three reasons say that something could not be judged', () => {
  expect(findingOrder.filter((code) => findingCodes[code].isUnjudged)).toEqual([
    'subject.missing',
    'blocklist.unavailable',
    'strength.unavailable',
  ]);
});

test('families are listed together, in the order of the contract', () => {
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
