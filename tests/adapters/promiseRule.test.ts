import { expect, test } from 'vitest';
import { promiseRule } from '../../src/adapters';
import { definePolicy } from '../../src/index';

const policy = definePolicy();

test('resolves with nothing, or rejects with an Error that carries the codes that reject', async () => {
  const rule = promiseRule(policy, () => ({ currentPassword: '123456' }));
  await expect(rule({}, '739162')).resolves.toBeUndefined();
  const error: unknown = await rule({}, '123456').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ message: '不能使用初始密码，请换一个', codes: ['initial-password', 'reuse.current', 'pattern.sequence', 'pattern.keypad-path', 'blocklist.common'] });
});

test('has no codes where the check itself failed', async () => {
  await expect(promiseRule(policy)({}, 123456)).rejects.toMatchObject({ codes: [] });
});

test('is asked by (rule, value, callback, source) and answers by its promise alone', async () => {
  const rule = promiseRule(policy) as (...args: unknown[]) => Promise<void>;
  const callback = (): never => { throw new Error('called'); };
  await expect(rule({ field: 'password' }, '739162', callback, {}, {})).resolves.toBeUndefined();
});

test('never throws instead of rejecting', async () => {
  const promise = promiseRule(policy, () => { throw new Error(); })(undefined, '739162');
  await expect(promise).rejects.toThrow('暂时无法检查密码，请稍后再试');
});
