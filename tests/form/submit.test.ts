/** The current password, what is sent, and what becomes of the answer. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type ChangeAnswer, createPasswordForm, type PasswordForm, type PasswordFormOptions } from '../../src/form';
import { SEND_LIMIT } from '../../src/form/createSubmit';
import { definePolicy, messages as zhCN } from '../../src/index';
import { messages as en } from '../../src/messages/en';
import { messages as zhHK } from '../../src/messages/zh-HK';
import { messages as zhTW } from '../../src/messages/zh-TW';
import { runs } from '../runs';

const policy = definePolicy({ region: '361000' });
const OLD = '418603';
const GOOD = '739162';
const OTHER = '582913';
const AGAIN = '请再输入一次新密码';
const NOT_CHANGED = '暂时无法修改，请稍后再试';
const UNKNOWN = '无法确认是否已修改，请用新密码登录试试';

const open = (options: Partial<PasswordFormOptions> = {}): PasswordForm =>
  createPasswordForm({ policy, hasCurrent: true, onError: () => undefined, ...options });

const fillIn = (form: PasswordForm, value = GOOD, current = OLD): void => {
  form.setCurrent(current);
  form.setValue(value);
  form.setRepeat(value);
};

const accept = vi.fn((): ChangeAnswer => ({ accepted: true }));

/** Until everything that waits for nothing from outside is done. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A server that answers when the test says so. */
const createServer = () => {
  const waiting: ((answer: ChangeAnswer) => void)[] = [];
  const send = vi.fn(() => new Promise<ChangeAnswer>((resolve) => waiting.push(resolve)));
  const isAsked = async (): Promise<void> => {
    await pause();
    expect(send).toHaveBeenCalledTimes(1);
  };
  return { send, isAsked, answer: (answer: ChangeAnswer) => waiting.shift()?.(answer) };
};

beforeEach(() => {
  accept.mockClear();
});

describe('the current password', () => {
  test('is kept as typed, and the new one is checked against it at each key', () => {
    const form = open();
    form.setValue(GOOD);
    form.setCurrent(` ${GOOD}`);
    expect(form.getState()).toMatchObject({ current: ` ${GOOD}`, status: 'refused' });
    form.setCurrent(OLD);
    expect(form.getState().status).toBe('accepted');
    form.setCurrent(GOOD);
    expect(form.getState().verdict?.findings.map(({ code }) => code)).toEqual(['reuse.current']);
  });

  test('is the one in its field, whatever the context says', () => {
    const form = open({ getContext: () => ({ currentPassword: OTHER }) });
    form.setValue(GOOD);
    form.setCurrent(GOOD);
    expect(form.getState().status).toBe('refused');
  });

  test.each([
    ['zh-CN', zhCN, ['请输入原密码', AGAIN, '两次输入的新密码不一致', NOT_CHANGED, UNKNOWN]],
    [
      'zh-HK',
      zhHK,
      [
        '請輸入原密碼',
        '請再輸入一次新密碼',
        '兩次輸入的新密碼不一致',
        '暫時無法更改，請稍後再試',
        '未能確認是否已更改，請用新密碼登入試試',
      ],
    ],
    [
      'zh-TW',
      zhTW,
      [
        '請輸入原密碼',
        '請再輸入一次新密碼',
        '兩次輸入的新密碼不一致',
        '暫時無法變更，請稍後再試',
        '無法確認是否已變更，請用新密碼登入試試',
      ],
    ],
    [
      'en',
      en,
      [
        'Enter your current password',
        'Enter the new password again',
        'The two new passwords differ',
        'The password cannot be changed now; try again later',
        'Whether the password was changed is not known; try to sign in with the new one',
      ],
    ],
    [
      'of a newer version',
      { ...zhCN, locale: 'toString' as never },
      ['请输入原密码', AGAIN, '两次输入的新密码不一致', NOT_CHANGED, UNKNOWN],
    ],
  ])('missing, in the language of the form: %s', async (_, messages, sentences) => {
    const [missing, again, differs, notChanged, unknown] = sentences;
    const form = open({ getContext: () => ({ messages }) });
    form.setValue(GOOD);
    expect(await form.submit(accept)).toBe(false);
    expect(form.getState()).toMatchObject({ currentError: missing, repeatError: again, firstError: 'current' });
    expect(form.getState().announcement).toContain(missing);
    fillIn(form);
    expect(form.getState().currentError).toBe('');
    form.setRepeat(OTHER);
    form.leave('repeat');
    expect(form.getState().repeatError).toBe(differs);
    fillIn(form);
    expect(await form.submit(() => ({ accepted: false }))).toBe(false);
    expect(form.getState()).toMatchObject({ currentError: notChanged, announcement: notChanged });
    expect(await form.submit(() => ({}))).toBe(false);
    expect(form.getState()).toMatchObject({ currentError: unknown, announcement: unknown });
    for (const sentence of sentences.filter((each) => /[一-鿿]/.test(each)))
      expect(sentence.length).toBeLessThanOrEqual(20);
    expect(accept).not.toHaveBeenCalled();
  });

  test('a form without that field asks for none', async () => {
    const form = open({ hasCurrent: false });
    fillIn(form, GOOD, '');
    expect(await form.submit(accept)).toBe(true);
    expect(accept.mock.calls).toEqual([[{ currentPassword: '', newPassword: GOOD }]]);
  });

  test('a form without that field says in the same place what a submit came to, and names no field for it', async () => {
    const form = open({ hasCurrent: false });
    fillIn(form, GOOD, '');
    expect(await form.submit(() => ({ message: 'wrong' }))).toBe(false);
    expect(form.getState()).toMatchObject({ currentError: 'wrong', announcement: 'wrong', firstError: undefined });
    form.setRepeat(OTHER);
    form.leave('repeat');
    expect(form.getState()).toMatchObject({ currentError: 'wrong', firstError: 'repeat' });
  });

  test('nothing is said of it while somebody types', () => {
    const form = open();
    form.setCurrent('1');
    form.setCurrent('');
    form.leave('current');
    expect(form.getState().currentError).toBe('');
  });
});

describe('what is sent', () => {
  test.each([
    ['a good one', GOOD, GOOD, OLD, undefined],
    ['not repeated', GOOD, OTHER, OLD, 'repeat'],
    ['the current one', GOOD, GOOD, GOOD, 'value'],
    ['an initial one, not repeated', '123456', '', OLD, 'value'],
    ['nothing', '', '', '', 'current'],
  ])('%s', async (_, value, repeat, current, firstError) => {
    const form = open();
    fillIn(form, value, current);
    form.setRepeat(repeat);
    const answer = form.submit(accept);
    expect(await answer).toBe(firstError === undefined);
    expect(form.getState().firstError).toBe(firstError);
    expect(accept.mock.calls).toEqual(
      firstError === undefined ? [[{ currentPassword: current, newPassword: value }]] : [],
    );
  });

  test('once, however often it is submitted', async () => {
    const { send, answer, isAsked } = createServer();
    const form = open();
    fillIn(form);
    const submits = [form.submit(send), form.submit(send)];
    await isAsked();
    expect(form.getState().isSending).toBe(true);
    submits.push(form.submit(send));
    answer({ accepted: true });
    expect((await Promise.all(submits)).filter(Boolean)).toHaveLength(1);
    expect(send).toHaveBeenCalledTimes(1);
    expect(form.getState().isSending).toBe(false);
  });

  test('nothing while the own set of the platform is asked about another value', async () => {
    const form = open({ isBlocked: () => Promise.resolve(false) });
    fillIn(form);
    const answer = form.submit(accept);
    fillIn(form, OTHER);
    expect(await answer).toBe(false);
    expect(accept).not.toHaveBeenCalled();
  });

  test.each([[undefined], [1], [{}]])('%o is an error of the programmer', (value) => {
    expect(() => open().submit(value as never)).toThrow(new TypeError('send: not a function'));
    expect(() => {
      open().setCurrent(value as never);
    }).toThrow(new TypeError('text: not a string'));
  });
});

describe('the answer', () => {
  test('a yes empties the form', async () => {
    const form = open();
    const empty = form.getState();
    form.setValue('123456');
    await form.submit(accept);
    fillIn(form);
    expect(await form.submit(accept)).toBe(true);
    expect(form.getState()).toEqual(empty);
    form.setValue('123857');
    expect(form.getState().verdict?.findings.map(({ code }) => code)).not.toContain('reuse.refused');
  });

  test('a no with codes is about the new password, and is remembered', async () => {
    const form = open();
    fillIn(form);
    const no: ChangeAnswer = { accepted: false, message: 'server', codes: ['initial-password'] };
    expect(await form.submit(() => no)).toBe(false);
    expect(form.getState()).toMatchObject({ error: 'server', currentError: '', announcement: 'server', current: OLD });
    expect(await form.submit(accept)).toBe(false);
    expect(form.getState().verdict?.findings.map(({ code }) => code)).toEqual(['reuse.refused']);
  });

  test('a no without codes is about the rest, until the current password is edited or the form is sent again', async () => {
    const form = open();
    fillIn(form);
    expect(await form.submit(() => ({ message: 'wrong' }))).toBe(false);
    expect(form.getState()).toMatchObject({
      currentError: 'wrong',
      firstError: 'current',
      error: '',
      announcement: 'wrong',
      status: 'accepted',
    });
    form.setCurrent(`${OLD}1`);
    expect(form.getState()).toMatchObject({ currentError: '', firstError: undefined });
    await form.submit(() => ({ message: 'wrong' }));
    expect(await form.submit(accept)).toBe(true);
  });

  test.each<[string, () => unknown, number]>([
    ['a rejected promise', () => Promise.reject(new Error(GOOD)), 1],
    [
      'an exception',
      () => {
        throw new Error(GOOD);
      },
      1,
    ],
    ['nothing', () => undefined, 1],
    ['null', () => null, 1],
    ['text', () => 'accepted', 1],
    ['true', () => true, 1],
    ['a list', () => [{ accepted: true }], 1],
    ['a yes of another kind', () => ({ accepted: 'true' }), 0],
    ['a number as a message', () => ({ message: 1 }), 0],
    ['codes that are no list', () => ({ codes: 'initial-password' }), 0],
    ['codes that are no texts', () => ({ codes: [1] }), 0],
    ['a number as a message, with codes that are no texts', () => ({ message: 1, codes: [1] }), 0],
    ['null for a code', () => ({ codes: ['initial-password', null] }), 0],
    [
      'a getter that throws',
      () => ({
        get accepted() {
          throw new Error(GOOD);
        },
      }),
      1,
    ],
  ])('%s never accepts', async (_, send, failures) => {
    const onError = vi.fn();
    const form = open({ onError });
    fillIn(form);
    expect(await form.submit(send as never)).toBe(false);
    expect(form.getState()).toMatchObject({ currentError: UNKNOWN, isSending: false, value: GOOD });
    expect(onError).toHaveBeenCalledTimes(failures);
  });

  test('none that comes in time ends the waiting: nobody can tell what became of it', async () => {
    vi.useFakeTimers();
    try {
      const onError = vi.fn();
      const form = open({ onError });
      fillIn(form);
      const answer = form.submit(() => new Promise(() => undefined));
      await vi.advanceTimersByTimeAsync(SEND_LIMIT - 1);
      expect(form.getState()).toMatchObject({ currentError: '', isSending: true });
      await vi.advanceTimersByTimeAsync(1);
      expect(await answer).toBe(false);
      expect(form.getState()).toMatchObject({ currentError: UNKNOWN, isSending: false, value: GOOD });
      expect(onError).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
  });

  test('codes without a text, or with a number for one, are about the new password', async () => {
    for (const message of [undefined, 1]) {
      const form = open();
      fillIn(form);
      expect(await form.submit(() => ({ message, codes: ['initial-password'] }) as never)).toBe(false);
      expect(form.getState()).toMatchObject({ error: '这是初始密码，请换一个', currentError: '' });
    }
  });

  test.each<[string, ChangeAnswer, string]>([
    ['a yes', { accepted: true }, ''],
    ['a no with codes', { codes: ['initial-password'], message: 'server' }, OTHER],
  ])('%s that comes when another value is there', async (_, given, left) => {
    const { send, answer, isAsked } = createServer();
    const form = open();
    fillIn(form);
    const submitted = form.submit(send);
    await isAsked();
    fillIn(form, OTHER);
    answer(given);
    expect(await submitted).toBe(given.accepted === true);
    expect(form.getState()).toMatchObject({ value: left, error: '' });
    form.setValue(GOOD);
    expect(form.getState().status).toBe(given.accepted ? 'accepted' : 'refused');
  });

  test.each<[string, ChangeAnswer]>([
    ['a yes', { accepted: true }],
    ['a no with codes', { codes: ['initial-password'], message: 'server' }],
    ['a no', { message: 'server' }],
  ])('%s that comes after reset touches nothing', async (_, given) => {
    const { send, answer, isAsked } = createServer();
    const form = open();
    fillIn(form);
    const submitted = form.submit(send);
    await isAsked();
    form.reset();
    fillIn(form, OTHER);
    expect(await form.submit(accept)).toBe(false);
    answer(given);
    expect(await submitted).toBe(given.accepted === true);
    expect(form.getState()).toMatchObject({
      value: OTHER,
      current: OLD,
      currentError: '',
      error: '',
      isSending: false,
    });
    expect(await form.submit(accept)).toBe(true);
  });
});

describe('whatever people do in whatever order', () => {
  const answers = fc.constantFrom<ChangeAnswer | Error>(
    { accepted: true },
    { message: 'wrong' },
    { message: 'server', codes: ['initial-password'] },
    new Error('no answer'),
  );
  const typed = fc.constantFrom('', '123456', GOOD, ` ${GOOD}`, OTHER, OLD, '１２３４５６');
  const steps = fc.array(
    fc.oneof(
      fc.tuple(fc.constantFrom('setCurrent' as const, 'setValue' as const, 'setRepeat' as const), typed),
      fc.tuple(fc.constant('fillIn' as const), typed),
      fc.tuple(fc.constant('submit' as const), answers),
      fc.tuple(fc.constantFrom('answer' as const, 'pause' as const, 'reset' as const), fc.constant('')),
    ),
    { maxLength: 30 },
  );

  test('never two sends at once; only what is accepted is sent; only a yes changes; a change leaves nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (given, asksIsBlocked) => {
        const form = open(asksIsBlocked ? { isBlocked: () => Promise.resolve(false) } : {});
        const empty = JSON.stringify(form.getState());
        const waiting: (() => void)[] = [];
        const submits: Promise<void>[] = [];
        let atOnce = 0;
        const submit = async (next: ChangeAnswer | Error): Promise<void> => {
          let isYes = false;
          const isChanged = await form.submit(async ({ currentPassword, newPassword }) => {
            expect(++atOnce).toBe(1);
            expect(form.getState()).toMatchObject({
              current: currentPassword,
              value: newPassword,
              repeat: newPassword,
            });
            expect([GOOD, OTHER, OLD]).toContain(newPassword);
            expect(currentPassword.trim()).not.toBe(newPassword);
            expect(currentPassword).not.toBe('');
            await new Promise<void>((resolve) => waiting.push(resolve));
            atOnce--;
            if (next instanceof Error) throw next;
            isYes = next.accepted === true;
            return next;
          });
          expect(isChanged).toBe(isYes);
        };
        for (const [name, value] of given) {
          if (name === 'submit') submits.push(submit(value));
          else if (name === 'answer') waiting.shift()?.();
          else if (name === 'pause') await pause();
          else if (name === 'reset') form.reset();
          else if (name === 'fillIn') fillIn(form, value);
          else form[name](value);
          expect(form.getState().isSending).toBe(atOnce === 1);
        }
        await pause();
        waiting.forEach((answer) => {
          answer();
        });
        await Promise.all(submits);
        fillIn(form, '804615', '1');
        expect(await form.submit(accept)).toBe(true);
        expect(JSON.stringify(form.getState())).toBe(empty);
      }),
      { numRuns: runs(200, 3000) },
    );
  });
});
