import { expect, test, vi } from 'vitest';
import { callbackRule } from '../../src/adapters';
import { definePolicy } from '../../src/index';
import type { StrengthMeter } from '../../src/types';

const policy = definePolicy();
const metered = definePolicy({ credential: 'online-account', meter: 'light' });
const meter: StrengthMeter = { kind: 'light', measure: () => ({ score: 1, guesses: 1e4 }) };

test.each([
  ['739162', []],
  ['', []],
  ['123456', ['不能使用初始密码，请换一个']],
  [123456, ['暂时无法检查密码，请稍后再试']],
])('%o: the callback is called once, before the rule returns nothing', (value, args) => {
  const callback = vi.fn();
  expect(callbackRule(policy)(value, callback)).toBeUndefined();
  expect(callback.mock.calls).toEqual([args]);
});

test('where a meter loads, the callback is called before the promise resolves', async () => {
  const callback = vi.fn();
  const answer = callbackRule(metered, () => ({ strength: () => Promise.resolve(meter) }))('kX7pQm2z', callback);
  expect(callback).not.toHaveBeenCalled();
  await answer;
  expect(callback.mock.calls).toEqual([['密码强度不够，请加长或换一个']]);
});

test('a callback that throws is not called again, and its error is the form’s own', async () => {
  const callback = vi.fn(() => { throw new Error('form'); });
  expect(() => callbackRule(policy)('739162', callback)).toThrow('form');
  expect(callback).toHaveBeenCalledTimes(1);
  await expect(callbackRule(metered, () => ({ strength: () => Promise.resolve(meter) }))('kX7pQm2z', callback)).rejects.toThrow('form');
  expect(callback).toHaveBeenCalledTimes(2);
});
