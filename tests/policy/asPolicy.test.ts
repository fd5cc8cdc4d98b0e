import { describe, expect, test } from 'vitest';
import { definePolicy } from '../../src/index';
import { PolicyError } from '../../src/policy/PolicyError';
import { asPolicy } from '../../src/policy/asPolicy';
import type { Policy } from '../../src/types';

const policy = definePolicy({ region: '500000' });
const copy = (changes: object = {}): Policy => ({ ...(JSON.parse(JSON.stringify(policy)) as Policy), ...changes });

test('what definePolicy made is taken as it is, also through a proxy', () => {
  expect(asPolicy(policy)).toBe(policy);
  const proxy = new Proxy(policy, {});
  expect(asPolicy(proxy)).toBe(proxy);
});

test('plain JSON is defined first', () => {
  expect(asPolicy(copy())).toEqual(policy);
  expect(Object.isFrozen(asPolicy(copy()))).toBe(true);
});

describe('frozen by somebody else, as state libraries do with what they receive', () => {
  test.each<[string, object]>([
    ['of a newer version', { version: 2 }],
    ['with a severity that is fixed', { severities: { 'initial-password': 'off' } }],
    ['with an unknown option', { region2: '000000' }],
  ])('one %s is refused', (_, changes) => {
    expect(() => asPolicy(Object.freeze(copy(changes)))).toThrow(PolicyError);
  });

  test('one of newer data is defined', () => {
    expect(asPolicy(Object.freeze(copy({ dataVersion: '2099-01-01' }))).dataVersion).toBe('2099-01-01');
  });

  test('a good one is defined', () => {
    expect(asPolicy(Object.freeze(copy()))).toEqual(policy);
  });
});

test.each([undefined, null, '', 0, [], new Date(0), new Map()])('%s is no policy', (nothing) => {
  expect(() => asPolicy(nothing as unknown as Policy)).toThrow(new PolicyError('invalid-option', 'policy'));
});

test('an error names the argument and the option', () => {
  const spoiled = copy({ strictness: 'lax' });
  expect(() => asPolicy(spoiled)).toThrow(/^policy\.strictness: invalid-option \(one of: standard, strict\)$/);
});

test('a proxy that throws is no policy', () => {
  const proxy = new Proxy(policy, {
    get: () => {
      throw new Error('revoked');
    },
  });
  expect(() => asPolicy(proxy)).toThrow(PolicyError);
});
