/** The recipe for a mini-program, driven without WeChat: its own files, the stubs of `miniProgram/openPage.ts`. */
import { describe, expect, test, vi } from 'vitest';
import { definePolicy } from '../../../src/index';
import { loadSource } from './miniProgram/loadSource';
import { openPage, type Answer, type OpenPage, type PageOptions } from './miniProgram/openPage';
import { recipeFolder } from './miniProgram/paths';
import { people } from './miniProgram/people';

const PIN = 'password/change-pin/change-pin';
const TEXT = 'password/change-password/change-password';

const OWN = '739162';
const GOOD = '582913';
const LEAK = 4;

const policies: Record<string, unknown> = {
  // The server asks for more than it sends to the page.
  [PIN]: definePolicy({
    region: '370600',
    credential: 'medical-insurance-card',
    requiredSubject: ['idNumber', 'name'],
  }),
  [TEXT]: definePolicy({ region: '370600', credential: 'online-account', meter: 'light' }),
};

/** A server that accepts, unless a test answers otherwise. */
const answerOf =
  (page: string, own: Partial<Record<string, Awaited<ReturnType<Answer>>>> = {}): Answer =>
  ({ path }) => {
    const name = path.replace(/\?.*/, '');
    if (name in own) return Promise.resolve(own[name]);
    const bodies: Record<string, unknown> = {
      '/password-policy': policies[page],
      '/insured-people': people,
      '/change-password': { accepted: true },
    };
    return Promise.resolve({ status: 200, body: bodies[name] });
  };

const open = (page = PIN, options: Partial<PageOptions> = {}): Promise<OpenPage> =>
  openPage(recipeFolder, page, { answer: answerOf(page), loadPackage: loadSource, ...options });

const fillAll = async (page: OpenPage, next: string, confirm = next): Promise<void> => {
  await page.fill('current', OWN);
  await page.fill('value', next);
  await page.fill('repeat', confirm);
};

const changes = ({ sent }: OpenPage): unknown[] =>
  sent.filter(({ path }) => path === '/change-password').map(({ body }) => body);

describe('a PIN', () => {
  test.each([
    ['an initial password', '108009', '这是初始密码，请换一个'],
    ['digits of the phone number', '005274', '与电话号码的一段相同或接近，请换一个'],
    ['a popular PIN', '520131', '这个密码太常见，请换一个'],
    ['the current one', OWN, '与原密码相同，请换一个'],
    ['too few digits', '58291', '密码太短，至少要 6 位数字'],
    ['more digits than there may be: nothing is cut short', '5829134', '密码太长，最多 6 位数字'],
    ['other than digits', '58291a', '含有数字以外的字符，请只用数字'],
  ])('refused when the field is left: %s', async (_, candidate, message) => {
    const page = await open();
    await page.fill('current', OWN);
    await page.fill('value', candidate);
    expect(page.data.errors).toEqual({ current: '', value: message, repeat: '' });
    await page.fill('repeat', candidate);
    await page.submit();
    expect(page.data).toMatchObject({ isSending: false, isSaved: false });
    expect(changes(page)).toEqual([]);
  });

  test('a good one is sent, once, and the fields go', async () => {
    const page = await open();
    await fillAll(page, GOOD);
    await Promise.all([page.submit(), page.submit()]);
    expect(changes(page)).toEqual([{ person: 'own', currentPassword: OWN, newPassword: GOOD }]);
    expect(page.data).toMatchObject({ notice: '密码已修改，请记住新密码', isSaved: true, isSending: false });
    expect(new Set(page.sent.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer token']));
  });

  test('nothing is said while somebody types, and an error goes with the next key', async () => {
    const page = await open();
    await page.edit('value', '11111');
    expect(page.data.errors.value).toBe('');
    await page.fill('value', '111111');
    expect(page.data.errors.value).not.toBe('');
    await page.edit('value', '11111');
    expect(page.data.errors.value).toBe('');
  });

  test('a field that is left empty says nothing; on sending it does', async () => {
    const page = await open();
    for (const name of ['current', 'value', 'repeat'] as const) await page.fill(name, '');
    expect(page.data.errors).toEqual({ current: '', value: '', repeat: '' });
    await page.submit();
    expect(page.data.errors).toEqual({
      current: '请输入原密码',
      value: '密码太短，至少要 6 位数字',
      repeat: '请再输入一次新密码',
    });
  });

  test('a refused submit goes to the first field with an error, also to the same again', async () => {
    const page = await open();
    const goesTo = async (name: string): Promise<void> => {
      page.shown.length = 0;
      await page.submit();
      expect(page.data.focused).toBe(name);
      const values = page.shown.map((patch) => (JSON.parse(patch) as { focused?: string }).focused);
      expect(values.filter((value) => value !== undefined)).toEqual(['', name]);
    };
    await page.fill('value', GOOD);
    await goesTo('current');
    await goesTo('current');
    await page.fill('current', OWN);
    await goesTo('repeat');
    await page.fill('value', '111111');
    await goesTo('value');
    await page.fill('value', GOOD);
    await page.fill('repeat', GOOD);
    await goesTo('');
  });

  test('two that differ', async () => {
    const page = await open();
    await fillAll(page, GOOD, '582931');
    expect(page.data.errors.repeat).toBe('两次输入的新密码不一致');
    await page.submit();
    expect(changes(page)).toEqual([]);
  });

  test('judged again for another person', async () => {
    const page = await open();
    await fillAll(page, '058291');
    expect(page.data.errors.value).toBe('');
    await page.call('choose', { detail: { value: '1' } });
    expect(page.data.errors.value).toBe('与电话号码的一段相同或接近，请换一个');
    await page.call('choose', { detail: { value: '0' } });
    expect(page.data.errors.value).toBe('');
    await page.submit();
    expect(changes(page)).toEqual([{ person: 'own', currentPassword: OWN, newPassword: '058291' }]);
  });

  test.each([
    ['a number, which has lost its leading zeros', 582913],
    ['null', null],
    ['undefined', undefined],
    ['an object', { value: GOOD }],
  ])('what is not a text is not accepted: %s', async (_, value) => {
    const page = await open();
    await fillAll(page, GOOD);
    await page.edit('value', value);
    await page.submit();
    expect(changes(page)).toEqual([]);
  });
});

describe('a text password', () => {
  test.each([
    ['refused by the rules', 'password1', '与常见密码太接近，请换一个'],
    ['refused by the meter, which is loaded for it', 'trustno1a', '密码强度不够，请加长或换一个'],
    ['good', 'kX7pQm2z', ''],
  ])('%s', async (_, candidate, message) => {
    const page = await open(TEXT);
    await fillAll(page, candidate);
    expect(page.data.errors.value).toBe(message);
    await page.submit();
    expect(page.data.isSaved).toBe(message === '');
  });

  test('the meter is asked for when the rules accept, and not before', async () => {
    const loadPackage = vi.fn(loadSource);
    const page = await open(TEXT, { loadPackage });
    await page.fill('value', 'password1');
    expect(loadPackage).not.toHaveBeenCalledWith('yibao-password-policy/strength/light');
    await page.fill('value', 'kX7pQm2z');
    expect(loadPackage).toHaveBeenCalledWith('yibao-password-policy/strength/light');
  });

  test('a verdict that comes after more was typed is not shown', async () => {
    const page = await open(TEXT);
    await page.edit('value', 'trustno1a');
    await page.call('leave', { currentTarget: { dataset: { name: 'value' } } });
    await page.edit('value', 'trustno1a-');
    await vi.waitUntil(() => page.data.requirements.some((line) => line.startsWith('✓')), { timeout: 60_000 });
    expect(page.data.errors.value).toBe('');
  });

  test('refused where the meter does not load', async () => {
    const loadPackage: PageOptions['loadPackage'] = (name) => {
      if (name.endsWith('light')) throw new Error('no such file');
      return loadSource(name);
    };
    const page = await open(TEXT, { loadPackage });
    await fillAll(page, 'kX7pQm2z');
    expect(page.data.errors.value).not.toBe('');
    await page.submit();
    expect(changes(page)).toEqual([]);
  });
});

describe('the server', () => {
  test.each([PIN, TEXT])('is asked for the policy and the people: %s', async (name) => {
    const page = await open(name);
    expect(page.sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /password-policy?credential=${name === PIN ? 'social-security-card' : 'online-account'}`,
      'GET /insured-people',
    ]);
    expect(page.data.people).toEqual(['本人', '配偶']);
    expect(page.data.requirements).toContain('○ 不与初始密码相同或接近');
  });

  test.each([
    ['the policy does not come', '/password-policy', undefined],
    ['the policy is an error', '/password-policy', { status: 500, body: { message: '请求有误，请检查后重试' } }],
    ['the policy is empty', '/password-policy', { status: 204, body: null }],
    ['the people do not come', '/insured-people', undefined],
    [
      'a phone number is no text',
      '/insured-people',
      { status: 200, body: [{ id: 'own', label: '本人', subject: { phone: 13900005274 } }] },
    ],
  ])('nothing is accepted where %s', async (_, path, answer) => {
    const page = await open(PIN, { answer: answerOf(PIN, { [path]: answer }) });
    // The view has no field and no submit until it is ready.
    expect(page.data).toMatchObject({ isReady: false, notice: '暂时无法检查密码，请稍后再试' });
    await page.call('onLoad');
    expect(page.data.isReady).toBe(false);
  });

  test('asked again where it gave no answer before', async () => {
    let isDown = true;
    const page = await open(PIN, { answer: (sent) => (isDown ? Promise.resolve(undefined) : answerOf(PIN)(sent)) });
    isDown = false;
    await page.call('onLoad');
    expect(page.data).toMatchObject({ isReady: true, notice: '' });
    await fillAll(page, GOOD);
    await page.submit();
    expect(page.data.isSaved).toBe(true);
  });

  test('may send nobody: what only it knows is judged there', async () => {
    const page = await open(PIN, { answer: answerOf(PIN, { '/insured-people': { status: 200, body: [] } }) });
    await fillAll(page, '005274');
    await page.submit();
    expect(changes(page)).toEqual([{ currentPassword: OWN, newPassword: '005274' }]);
    await fillAll(page, '111111');
    expect(page.data.errors.value).not.toBe('');
  });

  test.each([
    [
      'the new password',
      { status: 422, body: { accepted: false, message: '不要使用出生日期', codes: ['subject.birth-date'] } },
      { value: '不要使用出生日期' },
    ],
    [
      'the current one',
      { status: 403, body: { message: '原密码不正确，请重新输入' } },
      { current: '原密码不正确，请重新输入' },
    ],
    [
      'too many tries',
      { status: 429, body: { message: '尝试次数过多，请稍后再试' } },
      { current: '尝试次数过多，请稍后再试' },
    ],
    ['an answer without a word', { status: 500, body: '' }, { current: '无法确认是否已修改，请用新密码登录试试' }],
    [
      'an answer that does not accept',
      { status: 200, body: {} },
      { current: '无法确认是否已修改，请用新密码登录试试' },
    ],
    ['no answer', undefined, { current: '无法确认是否已修改，请用新密码登录试试' }],
  ])('its refusal is shown: %s', async (_, answer, errors) => {
    const page = await open(PIN, { answer: answerOf(PIN, { '/change-password': answer }) });
    await fillAll(page, GOOD);
    await page.submit();
    expect(page.data).toMatchObject({
      isSaved: false,
      isSending: false,
      notice: '',
      errors: { current: '', value: '', repeat: '', ...errors },
    });
  });
});

describe('secrets', () => {
  const secrets = [OWN, GOOD, '108009', 'kX7pQm2z', ...people.flatMap(({ subject }) => Object.values(subject))];
  const piecesOf = (secret: string): string[] =>
    Array.from({ length: secret.length - LEAK + 1 }, (_, i) => secret.slice(i, i + LEAK));
  const findLeaks = (text: string): string[] =>
    secrets.filter((secret) => piecesOf(secret).some((piece) => text.includes(piece)));

  test.each([PIN, TEXT])(
    'neither what is typed nor who it is about goes to the view, to storage or to the log: %s',
    async (name) => {
      for (const answer of [
        { status: 200, body: { accepted: true } },
        { status: 422, body: { message: '不要使用出生日期' } },
        undefined,
      ]) {
        const page = await open(name, { answer: answerOf(name, { '/change-password': answer }) });
        for (const candidate of ['108009', GOOD, 'kX7pQm2z']) {
          await fillAll(page, candidate);
          await page.call('toggle');
          await page.call('choose', { detail: { value: '1' } });
          await page.submit();
        }
        expect(page.shown.length).toBeGreaterThan(5);
        expect(page.shown.flatMap(findLeaks)).toEqual([]);
        expect(page.written).toEqual([]);
      }
    },
  );

  test('this test would see one', async () => {
    expect(findLeaks('{"value":"kX7p"}')).toEqual(['kX7pQm2z']);
    const page = await open();
    await page.call('setData', { value: 'kX7pQm2z' });
    expect(page.shown.flatMap(findLeaks)).toEqual(['kX7pQm2z']);
    await expect(page.call('setData', { rule: () => true })).rejects.toThrow('not for a view');
  });
});

test('text is as large as in WeChat, and never too small', async () => {
  for (const [setting, size] of [
    [15, 18],
    [17, 18],
    [23.8, 23.8],
  ]) {
    const page = await open(PIN, { fontSizeSetting: Number(setting) });
    expect(page.data.fontSize).toBe(size);
  }
});
