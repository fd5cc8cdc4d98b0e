import { expect, test, vi } from 'vitest';
import { callbackRule, messageRule, promiseRule, resultRule } from '../../src/adapters/index';
import { checkPassword, definePolicy } from '../../src/index';
import type { Finding, FindingCode, StrengthMeter } from '../../src/types';

const policy = definePolicy();

const distinctCodes = (findings: readonly Finding[]): FindingCode[] => [
  ...new Set(findings.filter(({ severity }) => severity === 'reject').map(({ code }) => code)),
];

test('resolves with nothing, or rejects with an Error that carries the codes that reject', async () => {
  const rule = promiseRule(policy, () => ({ currentPassword: '123456' }));
  await expect(rule({}, '739162')).resolves.toBeUndefined();
  const error: unknown = await rule({}, '123456').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    message: '这是初始密码，请换一个',
    codes: distinctCodes(checkPassword(policy, '123456', { currentPassword: '123456' }).findings),
  });
});

test('has no codes where the check itself failed', async () => {
  await expect(promiseRule(policy)({}, 123456)).rejects.toMatchObject({ codes: [] });
});

test('is asked by (rule, value, callback, source) and answers by its promise alone', async () => {
  const rule: (...args: [unknown, unknown, ...unknown[]]) => Promise<void> = promiseRule(policy);
  const callback = (): never => {
    throw new Error('called');
  };
  await expect(rule({ field: 'password' }, '739162', callback, {}, {})).resolves.toBeUndefined();
});

test('never throws instead of rejecting', async () => {
  const promise = promiseRule(policy, () => {
    throw new Error();
  })(undefined, '739162');
  await expect(promise).rejects.toThrow('暂时无法检查密码，请稍后再试');
});

const policyMessageRule = definePolicy();

test('answers at once: true, or the text', () => {
  expect(messageRule(policyMessageRule)('739162')).toBe(true);
  expect(messageRule(policyMessageRule)('123456')).toBe('这是初始密码，请换一个');
  expect(messageRule(policyMessageRule)('')).toBe(true);
});

test('answers with a promise only where a meter has to load', async () => {
  const metered = definePolicy({ credential: 'online-account', meter: 'light' });
  const strength: StrengthMeter = { kind: 'light', measure: () => ({ score: 4, guesses: 1e12 }) };
  const rule = messageRule(metered, () => ({ strength: () => Promise.resolve(strength) }));
  expect(rule('password1')).toBe('与常见密码太接近，请换一个');
  const answer = rule('kX7pQm2z');
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toBe(true);
  expect(messageRule(metered, () => ({ strength }))('kX7pQm2z')).toBe(true);
});

test('takes no context from the second argument, which is the rule of the form', () => {
  const rule = messageRule(policyMessageRule, () => ({ currentPassword: '739162' })) as (...args: unknown[]) => unknown;
  expect(rule('739162', { currentPassword: '582914' })).toBe('与原密码相同，请换一个');
});

const policyResultRule = definePolicy();

test.each([
  ['739162', { result: true, message: '', type: 'error', codes: [] }],
  ['', { result: true, message: '', type: 'error', codes: [] }],
  ['7391', { result: false, message: '密码太短，至少要 6 位数字', type: 'error', codes: ['requirement.too-short'] }],
  [7391, { result: false, message: '暂时无法检查密码，请稍后再试', type: 'error', codes: [] }],
])('%o', (value, result) => {
  expect(resultRule(policyResultRule)(value)).toEqual(result);
});

test('resolves where something has to be waited for, whatever happens', async () => {
  const rule = resultRule(definePolicy({ credential: 'online-account', meter: 'light' }), () => ({
    strength: () => Promise.reject(new Error()),
  }));
  const answer = rule('kX7pQm2z');
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toEqual({
    result: false,
    message: '暂时无法检查密码，请稍后再试',
    type: 'error',
    codes: ['strength.unavailable'],
  });
});

const policyCallbackRule = definePolicy();
const metered = definePolicy({ credential: 'online-account', meter: 'light' });
const meter: StrengthMeter = { kind: 'light', measure: () => ({ score: 1, guesses: 1e4 }) };

test.each([
  ['739162', []],
  ['', []],
  ['123456', ['这是初始密码，请换一个']],
  [123456, ['暂时无法检查密码，请稍后再试']],
])('%o: the callback is called once, before the rule returns nothing', (value, args) => {
  const callback = vi.fn();
  expect(callbackRule(policyCallbackRule)(value, callback)).toBeUndefined();
  expect(callback.mock.calls).toEqual([args]);
});

test('where a meter loads, the callback is called before the promise resolves', async () => {
  const callback = vi.fn();
  const answer = callbackRule(metered, () => ({ strength: () => Promise.resolve(meter) }))('kX7pQm2z', callback);
  expect(callback).not.toHaveBeenCalled();
  await answer;
  expect(callback.mock.calls).toEqual([['密码强度不够，请加长或换一个']]);
});

test.each([undefined, null, 'x', {}])('a callback that is %j is refused by its name', (callback) => {
  expect(() => callbackRule(policyCallbackRule)('739162', callback as never)).toThrow('callback: not a function');
});

test('a callback that throws is not called again, and its error is the form’s own', async () => {
  const callback = vi.fn(() => {
    throw new Error('form');
  });
  expect(() => callbackRule(policyCallbackRule)('739162', callback)).toThrow('form');
  expect(callback).toHaveBeenCalledTimes(1);
  await expect(
    callbackRule(metered, () => ({ strength: () => Promise.resolve(meter) }))('kX7pQm2z', callback),
  ).rejects.toThrow('form');
  expect(callback).toHaveBeenCalledTimes(2);
});
