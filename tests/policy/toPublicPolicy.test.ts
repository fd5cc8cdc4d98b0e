import { describe, expect, test } from 'vitest';
import {
  checkPassword,
  definePolicy,
  deriveInitialPasswords,
  prepareSubject,
  toPublicPolicy,
  type Policy,
  type PolicyOptions,
} from '../../src/index';

const SECRET = 'Ylbx@2023';
const WORD = 'ganfubao';
const options: PolicyOptions = {
  region: '361000',
  credential: 'online-account',
  blocklist: [WORD],
  initialPasswords: [
    { id: 'letter', rule: { type: 'fixed', value: SECRET } },
    { id: 'phone', rule: { type: 'slice', field: 'phone', last: 8 } },
    { id: 'sent', rule: { type: 'random', length: [8, 8], charset: 'alnum', delivery: 'sms' } },
    { id: 'second-letter', rule: { type: 'fixed', value: 'Gfb#4471' } },
  ],
};
const whole = definePolicy(options);
const subject = { phone: '13900005274' };

describe('what is left out', () => {
  test('the fixed values, and nothing else', () => {
    const published = toPublicPolicy(whole);
    expect(published.initialPasswords.map(({ id }) => id)).toEqual(['phone', 'sent']);
    expect(published).toEqual({ ...whole, initialPasswords: published.initialPasswords });
    expect(JSON.stringify(published)).not.toMatch(/Ylbx|Gfb/);
  });

  test('the blocked words where that is asked', () => {
    expect(toPublicPolicy(whole).blocklist).toEqual([WORD]);
    expect(toPublicPolicy(whole, { blocklist: true }).blocklist).toEqual([WORD]);
    const published = toPublicPolicy(whole, { blocklist: false });
    expect(published.blocklist).toEqual([]);
    expect(published.initialPasswords.map(({ id }) => id)).toEqual(['phone', 'sent']);
  });

  test('nothing where there is nothing secret, and nothing twice', () => {
    const plain = definePolicy({ region: '500000' });
    expect(toPublicPolicy(plain, { blocklist: false })).toBe(plain);
    const published = toPublicPolicy(whole);
    expect(toPublicPolicy(published)).toBe(published);
  });

  test('a policy of plain JSON is as good, and the result is a policy that survives JSON', () => {
    const published = toPublicPolicy(JSON.parse(JSON.stringify(whole)) as Policy);
    expect(published).toEqual(toPublicPolicy(whole));
    expect(Object.isFrozen(published)).toBe(true);
    expect(definePolicy(JSON.parse(JSON.stringify(published)) as Policy)).toEqual(published);
  });

  test('newer data stay newer', () => {
    expect(toPublicPolicy({ ...whole, dataVersion: '9999-12-31' }).dataVersion).toBe('9999-12-31');
  });
});

test.each([true, [], 'blocklist', new Map()])('%o is no object of options', (wrong) => {
  expect(() => toPublicPolicy(whole, wrong as never)).toThrow(/^options: /);
});

test.each([0, 'no', null, {}])('blocklist: %o is no boolean', (wrong) => {
  expect(() => toPublicPolicy(whole, { blocklist: wrong as never })).toThrow(/^options\.blocklist: /);
});

describe('a subject prepared for one is taken under the other, with what that one knows', () => {
  const reduced = toPublicPolicy(whole, { blocklist: false });
  const codesOf = (policy: Policy, candidate: string, preparedFor: Policy): string[] =>
    checkPassword(policy, candidate, { subject: prepareSubject(preparedFor, subject) }).findings.map(
      ({ code }) => code,
    );

  test('prepared for the page, the server still refuses its own initial password', () => {
    expect(codesOf(whole, SECRET, reduced)).toContain('initial-password');
    expect(codesOf(whole, SECRET, whole)).toContain('initial-password');
    expect(codesOf(whole, '00005274', reduced)).toContain('initial-password');
  });

  test('prepared on the server, the page says what it says of the subject itself', () => {
    for (const candidate of [SECRET, '00005274', `${WORD}7351!`, 'Tmqz!7351']) {
      const own = checkPassword(reduced, candidate, { subject });
      expect(checkPassword(reduced, candidate, { subject: prepareSubject(whole, subject) })).toEqual(own);
    }
  });

  test('derived values follow the policy, not the preparation', () => {
    const valuesOf = (policy: Policy, preparedFor: Policy): string[] =>
      deriveInitialPasswords(policy, prepareSubject(preparedFor, subject)).map(({ value }) => value);
    expect(valuesOf(whole, reduced)).toEqual(valuesOf(whole, whole));
    expect(valuesOf(reduced, whole)).not.toContain(SECRET);
  });

  test('any other difference is another policy', () => {
    for (const change of [{ region: '360000' }, { requiredSubject: ['phone' as const] }, { initialPasswords: [] }])
      expect(() => codesOf(definePolicy({ ...options, ...change }), SECRET, whole)).toThrow(
        'context.subject: other-policy',
      );
  });
});
