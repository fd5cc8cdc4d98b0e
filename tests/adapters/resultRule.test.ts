import { expect, test } from 'vitest';
import { resultRule } from '../../src/adapters';
import { definePolicy } from '../../src/index';

const policy = definePolicy();

test.each([
  ['739162', { result: true, message: '', type: 'error', codes: [] }],
  ['', { result: true, message: '', type: 'error', codes: [] }],
  ['7391', { result: false, message: '密码至少 6 位', type: 'error', codes: ['requirement.too-short'] }],
  [7391, { result: false, message: '暂时无法检查密码，请稍后再试', type: 'error', codes: [] }],
])('%o', (value, result) => {
  expect(resultRule(policy)(value)).toEqual(result);
});

test('resolves where something has to be waited for, whatever happens', async () => {
  const rule = resultRule(definePolicy({ credential: 'online-account', meter: 'light' }), () => ({ strength: () => Promise.reject(new Error()) }));
  const answer = rule('kX7pQm2z');
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toEqual({ result: false, message: '暂时无法检查密码，请稍后再试', type: 'error', codes: ['strength.unavailable'] });
});
