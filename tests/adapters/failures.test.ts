/** What a developer hears where a check cannot be made, and that nobody else hears more than the general message. */
import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import type { AdapterContext, GetContext } from '../../src/adapters';
import { TIME_LIMIT } from '../../src/adapters/createChecker';
import { definePolicy, messages as zhCN } from '../../src/index';
import { strictBlocklist } from '../../src/blocklists/strict';
import { shapes } from './shapes';

const policy = definePolicy();
const text = definePolicy({ credential: 'online-account', meter: 'full' });
const strict = definePolicy({ strictness: 'strict' });
const thrown = new Error('database: 739162');
const failing = (): never => {
  throw thrown;
};
const untyped = (getContext: () => unknown): GetContext => getContext as GetContext;

let warn: Mock;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubEnv('NODE_ENV', 'development');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe.each(Object.entries(shapes))('%s', (_, build) => {
  test.each<[string, typeof policy, string, () => unknown]>([
    ['getContext that throws', policy, '739162', failing],
    ['getContext that is rejected', policy, '739162', () => Promise.reject(thrown)],
    ['isBlocked that throws', policy, '739162', () => ({ isBlocked: failing })],
    ['isBlocked that is rejected', policy, '739162', () => ({ isBlocked: () => Promise.reject(thrown) })],
    ['a meter that does not load', text, 'kX7pQm2z', () => ({ strength: () => Promise.reject(thrown) })],
    ['a meter that throws', text, 'kX7pQm2z', () => ({ strength: { kind: 'full', measure: failing } })],
    ['a list that does not load', strict, '739162', () => ({ blocklist: () => Promise.reject(thrown) })],
  ])(
    '%s: onError is given what was thrown, the form the general message',
    async (_what, chosen, candidate, context) => {
      const onError = vi.fn();
      const said = await build(chosen, untyped(context), { onError })(candidate);
      expect(said?.message).toBe(zhCN.failed);
      expect(onError.mock.calls).toEqual([[thrown]]);
      expect(warn).not.toHaveBeenCalled();
    },
  );

  test('without onError the console is told once, and no value', async () => {
    const ask = build(policy, untyped(failing));
    await ask('739162');
    await ask('739162');
    expect(warn).toHaveBeenCalledTimes(1);
    expect(String(warn.mock.calls[0])).toContain('getContext failed');
    expect(String(warn.mock.calls[0])).not.toContain('7391');
  });

  test.each([
    ['a misspelt field', { subjects: {} }, 'context'],
    ['a subject in the context’s place', { phone: '13900005829' }, 'context'],
    ['a promise in a field’s place', { subject: Promise.resolve({}) }, 'context.subject: a promise'],
  ])('the console names %s', async (_what, context, words) => {
    await build(
      policy,
      untyped(() => context),
    )('739162');
    expect(String(warn.mock.calls[0])).toContain(words);
    expect(String(warn.mock.calls[0])).not.toContain('1390');
  });

  test.each([
    ['with onError', 'development', 1],
    ['with onError, in production', 'production', 0],
  ])('a misspelt field of the subject is a typed error and named: %s', async (_what, stage, told) => {
    vi.stubEnv('NODE_ENV', stage);
    const onError = vi.fn();
    const ask = build(
      policy,
      untyped(() => ({ subject: { idNo: '361099199001080029' } })),
      { onError },
    );
    expect((await ask('739162'))?.message).toBe(zhCN.failed);
    expect(onError.mock.calls[0]?.[0]).toBeInstanceOf(TypeError);
    expect(String(onError.mock.calls[0]?.[0])).toMatch(/idNumber: spelled idNo$/);
    expect(warn).toHaveBeenCalledTimes(told);
    expect(warn.mock.calls.every(([text]) => /idNumber: spelled idNo$/.test(String(text)))).toBe(true);
    expect(String(warn.mock.calls)).not.toContain('3610');
  });

  test('on a page that nobody bundled the developer’s mistake is named, and nothing else is said', async () => {
    vi.stubGlobal('process', undefined);
    await build(policy, untyped(failing))('739162');
    expect(warn).not.toHaveBeenCalled();
    await build(
      policy,
      untyped(() => ({ subject: { idNo: '361099199001080029' } })),
    )('739162');
    vi.unstubAllGlobals();
    expect(warn).toHaveBeenCalledTimes(1);
    expect(String(warn.mock.calls[0])).toMatch(/idNumber: spelled idNo$/);
  });

  test('in production the console is silent', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect((await build(policy, untyped(failing))('739162'))?.message).toBe(zhCN.failed);
    expect(warn).not.toHaveBeenCalled();
  });

  test('what onError throws changes nothing', async () => {
    expect((await build(policy, untyped(failing), { onError: failing })('739162'))?.message).toBe(zhCN.failed);
  });

  test('onWarning is given the warnings of a password that passes, and only those', async () => {
    const onWarning = vi.fn();
    const ask = build(policy, undefined, { onWarning });
    expect(await ask('739162')).toBeUndefined();
    expect(await ask('123456')).toBeDefined();
    expect(onWarning).not.toHaveBeenCalled();
    expect(await ask('000105')).toBeUndefined();
    expect(onWarning.mock.calls).toEqual([[[expect.objectContaining({ code: 'pattern.date', severity: 'warn' })]]]);
  });

  test('what onWarning throws accepts as before and is told to onError', async () => {
    const onError = vi.fn();
    expect(await build(policy, undefined, { onWarning: failing, onError })('000105')).toBeUndefined();
    expect(onError).toHaveBeenCalledWith(thrown);
  });

  test.each([
    ['true', true, '平台不接受这个密码，请换一个'],
    ['false', false, undefined],
    ['nothing', undefined, zhCN.failed],
    ['text', 'no', zhCN.failed],
  ])('isBlocked may answer later: %s', async (_what, answer, message) => {
    const isBlocked = vi.fn(() => Promise.resolve(answer as boolean));
    expect((await build(policy, () => ({ isBlocked }))('739162'))?.message).toBe(message);
    expect(isBlocked).toHaveBeenCalledExactlyOnceWith('739162');
  });

  test('isBlocked is not asked about what is refused anyway', async () => {
    const isBlocked = vi.fn(() => Promise.resolve(false));
    await build(policy, () => ({ isBlocked }))('123456');
    await build(policy, () => ({ isBlocked }))('7391');
    expect(isBlocked).not.toHaveBeenCalled();
  });

  test.each<[string, () => AdapterContext]>([
    ['isBlocked', () => ({ isBlocked: () => new Promise(() => undefined) })],
    ['a context', untyped(() => new Promise(() => undefined)) as () => AdapterContext],
  ])('%s that never answers refuses in the end', async (_what, context) => {
    vi.useFakeTimers();
    const onError = vi.fn();
    const said = build(policy, context, { onError })('739162');
    await vi.advanceTimersByTimeAsync(TIME_LIMIT);
    expect((await said)?.message).toBe(zhCN.failed);
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('no answer within 10000 ms'));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a strict list is loaded where the policy is strict, and once', async () => {
    const blocklist = vi.fn(() => Promise.resolve(strictBlocklist));
    expect(await build(policy, () => ({ blocklist }))('739162')).toBeUndefined();
    expect(blocklist).not.toHaveBeenCalled();
    const ask = build(strict, () => ({ blocklist }));
    expect(await ask('739162')).toBeUndefined();
    expect(await ask('739162')).toBeUndefined();
    expect(blocklist).toHaveBeenCalledTimes(1);
  });
});
