import { expect, test } from 'vitest';
import { messageRule } from '../../src/adapters';
import { definePolicy } from '../../src/index';
import type { StrengthMeter } from '../../src/types';

const policy = definePolicy();

test('answers at once: true, or the text', () => {
  expect(messageRule(policy)('739162')).toBe(true);
  expect(messageRule(policy)('123456')).toBe('不能使用初始密码，请换一个');
  expect(messageRule(policy)('')).toBe(true);
});

test('answers with a promise only where a meter has to load', async () => {
  const metered = definePolicy({ credential: 'online-account', meter: 'light' });
  const strength: StrengthMeter = { kind: 'light', measure: () => ({ score: 4, guesses: 1e12 }) };
  const rule = messageRule(metered, () => ({ strength: () => Promise.resolve(strength) }));
  expect(rule('password1')).toBe('密码太常见，请换一个');
  const answer = rule('kX7pQm2z');
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toBe(true);
  expect(messageRule(metered, () => ({ strength }))('kX7pQm2z')).toBe(true);
});

test('takes no context from the second argument, which is the rule of the form', () => {
  const rule = messageRule(policy, () => ({ currentPassword: '739162' })) as (...args: unknown[]) => unknown;
  expect(rule('739162', { currentPassword: '582914' })).toBe('新密码不能与原密码相同');
});
