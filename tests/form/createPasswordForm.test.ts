/** What a page sees of the form, step by step. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TIME_LIMIT } from '../../src/adapters/createChecker';
import { strictBlocklist } from '../../src/blocklists/strict';
import { createPasswordForm, type PasswordForm, type PasswordFormOptions } from '../../src/form';
import { PAUSE } from '../../src/form/createAnnouncer';
import { checkPassword, definePolicy, listRequirements, messages as zhCN } from '../../src/index';
import { messages as en } from '../../src/messages/en';
import type { FindingCode, Finding, StrengthMeter, Subject } from '../../src/types';

const policy = definePolicy({ region: '361000' });
const text = definePolicy({ credential: 'online-account', meter: 'light' });
const GOOD = '739162';
const OTHER = '582913';
const DIFFERS = '两次输入的新密码不一致';
const meter: StrengthMeter = { kind: 'light', measure: () => ({ score: 4, guesses: 1e12 }) };

const open = (options: Partial<PasswordFormOptions> = {}): PasswordForm => createPasswordForm({ policy, ...options });

const type = (form: PasswordForm, value: string, repeat = value): void => {
  form.setValue(value);
  form.setRepeat(repeat);
};

const codesOf = (form: PasswordForm): FindingCode[] | undefined =>
  form.getState().verdict?.findings.map(({ code }) => code);

const finding = (code: FindingCode, message = 'server'): Finding => ({ code, severity: 'reject', message });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a text of any length is compared and never written out', () => {
  const written = vi.spyOn(JSON, 'stringify');
  const form = open();
  type(form, GOOD);
  expect(written).toHaveBeenCalled();
  expect(written.mock.results.filter(({ value }) => String(value).includes(GOOD))).toEqual([]);
  written.mockRestore();
});

describe('what somebody types', () => {
  test('nothing yet', () => {
    expect(open().getState()).toEqual({
      current: '',
      value: '',
      repeat: '',
      verdict: undefined,
      message: '',
      error: '',
      announcement: '',
      requirements: listRequirements(policy).map((line) => ({ ...line, met: undefined })),
      status: 'empty',
      isRepeated: false,
      currentError: '',
      repeatError: '',
      firstError: undefined,
      isSending: false,
      offersGenerated: false,
      isGenerated: false,
    });
  });

  test.each([
    ['a good one', GOOD, 'accepted'],
    ['half of one', '739', 'refused'],
    ['an initial password', '123456', 'refused'],
    ['nothing', '', 'empty'],
  ])('%s', (_, value, status) => {
    const form = open();
    form.setValue('1');
    form.setValue(value);
    expect(form.getState()).toMatchObject({ value, status, error: '' });
    expect(form.getState().message).toBe(value === '' ? '' : checkPassword(policy, value).message);
    const isOpen = form.getState().requirements.every(({ met }) => met === undefined);
    expect(isOpen).toBe(value === '');
  });

  test.each([
    ['full width', '７３９１６２', GOOD],
    ['with blanks', ' 739 162\n', GOOD],
    ['letters', '73a162', '73a162'],
    ['too long', '7391628', '7391628'],
  ])('%s', (_, typed, value) => {
    const form = open();
    type(form, typed);
    expect(form.getState()).toMatchObject({ value, repeat: value, isRepeated: true });
  });

  test('listeners are told, and what they are told is one frozen state', () => {
    const form = open();
    const listener = vi.fn();
    const stop = form.subscribe(listener);
    form.setValue(GOOD);
    expect(listener).toHaveBeenCalled();
    expect(form.getState()).toBe(form.getState());
    expect(Object.isFrozen(form.getState())).toBe(true);
    const told = listener.mock.calls.length;
    form.recheck();
    form.leave();
    expect(listener).toHaveBeenCalledTimes(told);
    // A blank that was dropped changes nothing, but the page has to write the field again.
    form.setValue(`${GOOD} `);
    expect(listener.mock.calls.length).toBeGreaterThan(told);
    stop();
    form.setValue('');
    expect(form.getState().value).toBe('');
  });

  test('an error shows when the field is left, and goes with the next key', () => {
    const form = open();
    form.setValue('123456');
    expect(form.getState().error).toBe('');
    form.leave();
    expect(form.getState().error).toBe(form.getState().message);
    form.setValue('12345');
    expect(form.getState().error).toBe('');
    form.setValue('');
    form.leave();
    expect(form.getState().error).toBe('');
  });

  test.each([
    ['not repeated yet', GOOD, '', false, ''],
    ['the same', GOOD, GOOD, true, ''],
    ['another', GOOD, OTHER, false, DIFFERS],
    ['both empty', '', '', false, ''],
  ])('the second field, left: %s', (_, value, repeat, isRepeated, repeatError) => {
    const form = open();
    type(form, value, repeat);
    expect(form.getState().repeatError).toBe('');
    form.leave('repeat');
    expect(form.getState()).toMatchObject({ isRepeated, repeatError });
  });

  test('what the second field says is never stale', () => {
    const form = open();
    type(form, GOOD, OTHER);
    form.leave('repeat');
    expect(form.getState().repeatError).toBe(DIFFERS);
    form.setValue(OTHER);
    expect(form.getState()).toMatchObject({ repeatError: '', isRepeated: true });
    form.setValue(GOOD);
    expect(form.getState()).toMatchObject({ repeatError: DIFFERS, isRepeated: false });
  });

  test('the sentence is announced after a pause, once', () => {
    const form = open();
    form.setValue('1');
    vi.advanceTimersByTime(PAUSE - 1);
    form.setValue('123456');
    vi.advanceTimersByTime(PAUSE - 1);
    expect(form.getState().announcement).toBe('');
    vi.advanceTimersByTime(1);
    expect(form.getState().announcement).toBe(form.getState().message);
    const listener = vi.fn();
    form.subscribe(listener);
    form.recheck();
    vi.advanceTimersByTime(PAUSE);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('what the page knows', () => {
  test('the subject counts, and another one when it changes', () => {
    let subject: Subject = {};
    const form = open({ getContext: () => ({ subject }) });
    form.setValue('900109');
    expect(form.getState().status).toBe('accepted');
    subject = { birthDate: '1990-01-09' };
    form.recheck();
    expect(form.getState().status).toBe('refused');
    expect(form.getState().error).toBe('');
    form.leave();
    expect(form.getState().error).not.toBe('');
    subject = {};
    form.recheck();
    expect(form.getState()).toMatchObject({ status: 'accepted', error: '' });
  });

  test('the language may change', () => {
    let messages = zhCN;
    const form = open({ getContext: () => ({ messages }) });
    form.setValue('123456');
    messages = en;
    form.recheck();
    expect(form.getState().message).toBe(checkPassword(policy, '123456', { messages: en }).message);
    expect(form.getState().requirements.map(({ message }) => message)).toEqual(
      listRequirements(policy, en).map(({ message }) => message),
    );
  });

  test('a context that has to be waited for is', async () => {
    const subject = { birthDate: '1990-01-09' };
    const form = open({ getContext: (async () => ({ subject })) as never });
    form.setValue('900109');
    expect(form.getState()).toMatchObject({ status: 'checking', verdict: undefined, message: '' });
    await vi.advanceTimersByTimeAsync(0);
    expect(form.getState().status).toBe('refused');
  });

  test('an answer about a value that was edited meanwhile is dropped', async () => {
    const waiting: ((context: object) => void)[] = [];
    const form = open({ getContext: (() => new Promise((resolve) => waiting.push(resolve))) as never });
    form.setValue('123456');
    form.setValue(GOOD);
    waiting[1]?.({});
    waiting[0]?.({});
    await vi.advanceTimersByTimeAsync(0);
    expect(form.getState()).toMatchObject({ value: GOOD, status: 'accepted' });
  });

  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error(GOOD);
      },
    ],
    ['is rejected', () => Promise.reject(new Error(GOOD))],
    ['has a misspelt field', () => ({ subjects: {} })],
    ['has a misspelt subject', () => ({ subject: { idNo: '1' } })],
    ['is text', () => 'context'],
  ])('a context that %s refuses with the general message', async (_, getContext) => {
    const onError = vi.fn();
    const form = open({ getContext: getContext as never, onError });
    type(form, GOOD);
    await vi.advanceTimersByTimeAsync(0);
    expect(form.getState()).toMatchObject({ status: 'refused', verdict: undefined, message: zhCN.failed });
    expect(onError).toHaveBeenCalledTimes(1);
    expect(await form.validate()).toBe(false);
    expect(form.getState()).toMatchObject({ error: zhCN.failed, offersGenerated: false });
  });

  test('a misspelt field of the subject is named to the developer, once, with and without onError', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const getContext = (() => ({ subject: { idNo: '361099199001080029' } })) as never;
    const onError = vi.fn();
    for (const form of [open({ getContext, onError }), open({ getContext })]) {
      form.setValue(GOOD);
      form.setValue(OTHER);
    }
    const told = warn.mock.calls.map(String);
    warn.mockRestore();
    expect(told).toHaveLength(2);
    for (const text of told) expect(text).toMatch(/context\.subject\.idNumber: spelled idNo$/);
    expect(onError.mock.calls).toEqual(Array(2).fill([new TypeError('context.subject.idNumber: spelled idNo')]));
  });

  test('a catalogue that lacks texts is an error of the programmer, at once', () => {
    expect(() => open({ messages: {} as never })).toThrow(TypeError);
    expect(() => createPasswordForm({ policy: { ...policy, version: 99 } })).toThrow('newer-version');
  });
});

describe('on submit', () => {
  test.each([
    ['a good one, repeated', GOOD, GOOD, true],
    ['a good one, not repeated', GOOD, '', false],
    ['two that differ', GOOD, OTHER, false],
    ['an initial password', '123456', '123456', false],
    ['nothing', '', '', false],
  ])('%s', async (_, value, repeat, expected) => {
    const form = open();
    type(form, value, repeat);
    expect(await form.validate()).toBe(expected);
    const { error, repeatError, message, announcement } = form.getState();
    expect(error === '' && repeatError === '').toBe(expected);
    expect(announcement).toBe([error, repeatError].filter(Boolean).join('，') || message);
  });

  test('a form without a second field asks for none', async () => {
    const form = open({ hasRepeat: false });
    form.setValue(GOOD);
    expect(form.getState().isRepeated).toBe(true);
    expect(await form.validate()).toBe(true);
  });

  test('a near copy of what was refused is refused, until a password is accepted', async () => {
    const form = open();
    type(form, '123456');
    expect(await form.validate()).toBe(false);
    const said = form.getState().message;
    // The value itself is still told its own reason.
    form.recheck();
    expect(form.getState().message).toBe(said);
    type(form, '123857');
    expect(codesOf(form)).toContain('reuse.refused');
    type(form, GOOD);
    expect(await form.validate()).toBe(true);
    type(form, '123857');
    expect(codesOf(form)).not.toContain('reuse.refused');
  });

  test('what was refused while somebody typed is not remembered', () => {
    const form = open();
    form.setValue('123456');
    form.setValue('123857');
    expect(codesOf(form)).not.toContain('reuse.refused');
  });

  test.each<[string, Partial<PasswordFormOptions>, string]>([
    ['a length', {}, '7391'],
    ['a check that failed', { isBlocked: () => Promise.reject(new Error()) }, '739162'],
    ['what could not be judged', { policy: definePolicy({ requiredSubject: ['phone'] }) }, '739162'],
  ])('%s is no reason to remember a value', async (_, options, value) => {
    const form = open({ ...options, onError: () => undefined });
    type(form, value);
    expect(await form.validate()).toBe(false);
    form.setValue('739163');
    expect(codesOf(form) ?? []).not.toContain('reuse.refused');
  });

  test('nothing that was refused is in a state', async () => {
    const form = open();
    type(form, '123456');
    await form.validate();
    type(form, GOOD);
    expect(JSON.stringify(form.getState())).not.toContain('1234');
  });

  test('two refusals offer a generated password, which is shown and can be sent', async () => {
    const form = open();
    for (const value of ['123456', '111111']) {
      expect(form.getState().offersGenerated).toBe(false);
      type(form, value);
      await form.validate();
    }
    expect(form.getState().offersGenerated).toBe(true);
    expect(await form.generate()).toBe(true);
    expect(form.getState()).toMatchObject({ status: 'accepted', isRepeated: true, isGenerated: true, error: '' });
    form.setValue(form.getState().value);
    expect(form.getState().isGenerated).toBe(true);
    expect(await form.validate()).toBe(true);
    form.setValue(form.getState().value.slice(1));
    expect(form.getState().isGenerated).toBe(false);
  });

  test('where nothing can be drawn, nothing changes', async () => {
    const onError = vi.fn();
    const form = open({ random: (bytes) => bytes.fill(255), onError });
    type(form, GOOD);
    const before = form.getState();
    expect(await form.generate()).toBe(false);
    expect(form.getState()).toBe(before);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  test('a draw that fails leaves what is being checked going on', async () => {
    const form = open({ isBlocked: () => Promise.resolve(false), random: (bytes) => bytes.fill(255) });
    type(form, GOOD);
    expect(form.getState().status).toBe('checking');
    expect(await form.generate()).toBe(false);
    await vi.waitFor(() => {
      expect(form.getState().status).toBe('accepted');
    });
  });

  test('the same value once more during a submit changes nothing', async () => {
    const form = open({ isBlocked: () => Promise.resolve(false) });
    type(form, GOOD);
    const validated = form.validate();
    form.setValue(GOOD);
    expect(await validated).toBe(true);
  });

  test('a second submit makes the first void', async () => {
    const form = open({ isBlocked: () => Promise.resolve(false) });
    type(form, GOOD);
    expect(await Promise.all([form.validate(), form.validate()])).toEqual([false, true]);
  });

  test('an edit during a submit makes it void', async () => {
    const form = open({ isBlocked: () => Promise.resolve(false) });
    type(form, GOOD);
    const sent = form.validate();
    expect(form.getState().status).toBe('checking');
    type(form, OTHER);
    expect(await sent).toBe(false);
    form.recheck();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(form.getState()).toMatchObject({ value: OTHER, status: 'accepted' });
  });

  test('a change of the subject during a submit counts', async () => {
    let subject: Subject = {};
    const form = open({ getContext: () => ({ subject }), isBlocked: () => Promise.resolve(false) });
    type(form, '900109');
    const sent = form.validate();
    subject = { birthDate: '1990-01-09' };
    form.recheck();
    expect(await sent).toBe(false);
    expect(form.getState().status).toBe('refused');
  });
});

describe('what the server says', () => {
  test('is shown until the value is edited, and remembered', async () => {
    const form = open();
    type(form, GOOD);
    expect(await form.validate()).toBe(true);
    form.refuse([finding('initial-password')]);
    const refusedState = { status: 'refused', message: 'server', error: 'server', announcement: 'server' };
    expect(form.getState()).toMatchObject(refusedState);
    expect(form.getState().requirements.filter(({ met }) => met === false)).toHaveLength(1);
    form.recheck();
    form.setValue(GOOD);
    expect(form.getState()).toMatchObject(refusedState);
    expect(await form.validate()).toBe(false);
    expect(codesOf(form)).toEqual(['reuse.refused']);
    type(form, OTHER);
    expect(form.getState().status).toBe('accepted');
    type(form, GOOD);
    expect(codesOf(form)).toEqual(['reuse.refused']);
  });
});

describe('what is asked and loaded', () => {
  test('isBlocked: after a pause, once, and only about what all else accepts', async () => {
    const isBlocked = vi.fn((candidate: string) => Promise.resolve(candidate === OTHER));
    const form = open({ isBlocked });
    for (const typed of ['7', '73', '123456', GOOD]) form.setValue(typed);
    expect(form.getState()).toMatchObject({ status: 'checking', verdict: undefined });
    const line = form.getState().requirements.find(({ codes }) => codes.includes('blocklist.custom'));
    expect(line?.met).toBe(undefined);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(form.getState().status).toBe('accepted');
    form.setRepeat(GOOD);
    form.recheck();
    expect(form.getState().status).toBe('accepted');
    expect(await form.validate()).toBe(true);
    expect(isBlocked.mock.calls).toEqual([[GOOD]]);
    type(form, OTHER);
    expect(await form.validate()).toBe(false);
    expect(codesOf(form)).toEqual(['blocklist.custom']);
  });

  test('isBlocked that never answers refuses in the end, and is asked again', async () => {
    const isBlocked = vi.fn(() => new Promise<boolean>(() => undefined));
    isBlocked.mockReturnValueOnce(new Promise(() => undefined));
    const onError = vi.fn();
    const form = open({ isBlocked, onError });
    type(form, GOOD);
    const sent = form.validate();
    await vi.advanceTimersByTimeAsync(TIME_LIMIT);
    expect(await sent).toBe(false);
    expect(form.getState()).toMatchObject({ status: 'refused', message: zhCN.failed });
    isBlocked.mockResolvedValue(false);
    expect(await form.validate()).toBe(true);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  test('a meter is loaded where the rules accept, once', async () => {
    const strength = vi.fn(() => Promise.resolve(meter));
    const form = open({ policy: text, strength });
    form.setValue('password1');
    expect(strength).not.toHaveBeenCalled();
    type(form, 'kX7pQm2z');
    expect(form.getState().status).toBe('checking');
    await vi.advanceTimersByTimeAsync(0);
    expect(form.getState().status).toBe('accepted');
    form.setValue('tL9#vB2q');
    expect(form.getState().status).toBe('accepted');
    expect(strength).toHaveBeenCalledTimes(1);
  });

  test('a strict list is loaded for the first key', async () => {
    const blocklist = vi.fn(() => Promise.resolve(strictBlocklist));
    const form = open({ policy: definePolicy({ strictness: 'strict' }), blocklist });
    form.setValue(GOOD);
    await vi.advanceTimersByTimeAsync(0);
    expect(form.getState().status).toBe('accepted');
    expect(await form.generate()).toBe(true);
    expect(blocklist).toHaveBeenCalledTimes(1);
  });
});

test('reset forgets everything and stops what was under way', async () => {
  const isBlocked = vi.fn(() => Promise.resolve(false));
  const form = open({ isBlocked });
  const empty = form.getState();
  type(form, '123456');
  await form.validate();
  await form.validate();
  type(form, GOOD);
  form.reset();
  expect(form.getState()).toEqual(empty);
  await vi.advanceTimersByTimeAsync(TIME_LIMIT);
  expect(form.getState()).toEqual(empty);
  expect(isBlocked).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
  form.setValue('123457');
  expect(codesOf(form)).not.toContain('reuse.refused');
});

test('works where there are no timers', async () => {
  vi.stubGlobal('setTimeout', undefined);
  const form = open({ isBlocked: () => Promise.resolve(false) });
  type(form, GOOD);
  expect(await form.validate()).toBe(true);
  vi.unstubAllGlobals();
});
