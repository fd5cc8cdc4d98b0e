import { rm } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildPage } from '../harness/buildPage';
import { findAxeViolations } from '../harness/findAxeViolations';
import { findMeterOnly } from '../harness/findMeterOnly';
import { serveFolder, type Served } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';

let folder: string;
let site: Served;
let browser: Browser;
let page: Page;
let logged: string[];

const open = async (kind: 'pin' | 'text', options: BrowserContextOptions = {}): Promise<void> => {
  page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(10_000);
  logged = [];
  page.on('console', (line) => logged.push(line.text()));
  page.on('pageerror', (error) => logged.push(String(error)));
  await page.goto(`${site.url}pages/change-form.html#${kind}`);
  await page.locator('form').waitFor();
};
const field = (label: string): Locator => page.getByLabel(label, { exact: true });
const current = (): Locator => field('原密码');
const next = (): Locator => field('新密码');
const confirm = (): Locator => field('再次输入新密码');
const leave = async (input: Locator, text: string): Promise<void> => {
  await input.fill(text);
  await input.blur();
};
const submit = (): Promise<void> => page.getByRole('button', { name: '确认修改' }).click();
const alert = (): Locator => page.getByRole('alert');
const sent = (): Promise<string[][]> => page.evaluate(() => globalThis.sent);
const isFocused = (input: Locator): Promise<boolean> => input.evaluate((element) => element === document.activeElement);
const line = (text: string): Locator => page.locator('.requirements li', { hasText: text });
const boxes = (): Promise<string> =>
  page
    .locator('.boxes')
    .nth(1)
    .innerText()
    .then((text) => text.replace(/\s/g, ''));

/** What a screen reader adds after the label of a field. */
const description = (input: Locator): Promise<string> =>
  input.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? 'missing')
      .join(' '),
  );

beforeAll(async () => {
  folder = await buildPage({ page: 'pages/change-form.html', files: {}, projectFolder: inject('projectFolder') });
  site = await serveFolder(folder);
  browser = await startChromium();
});

afterEach(() => page.context().close());

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

describe('PIN', () => {
  test('shows the requirements first and ticks them while typing, without an error', async () => {
    await open('pin');
    expect(await page.locator('.requirements li').allInnerTexts()).toHaveLength(6);
    expect(await page.locator('.requirements .word').count()).toBe(0);
    await next().pressSequentially('108');
    expect(await line('6 位数字').innerText()).toContain('未满足');
    await next().pressSequentially('009');
    expect(await line('6 位数字').innerText()).toContain('已满足');
    expect(await line('不是初始密码').innerText()).toContain('未满足');
    expect(await page.locator('.error').allInnerTexts()).toEqual(['', '', '']);
  });

  test.each([
    ['108009', '与常见初始密码相同，请换一个'],
    ['005274', '不要使用手机号中的数字'],
    ['520131', '密码太常见，请换一个'],
    ['58291', '密码至少 6 位'],
  ])('says on leaving the field why it refuses %s, and takes it back at the next key', async (pin, message) => {
    await open('pin');
    await leave(next(), pin);
    expect(await description(next())).toContain(message);
    expect(await next().getAttribute('aria-invalid')).toBe('true');
    await next().press('End');
    await page.keyboard.press('Backspace');
    expect(await description(next())).not.toContain(message);
    expect(await next().getAttribute('aria-invalid')).toBe('false');
  });

  test('compares with the current PIN and the repeated one', async () => {
    await open('pin');
    await leave(current(), '582913');
    await leave(next(), '582913');
    expect(await description(next())).toContain('新密码不能与原密码相同');
    await leave(next(), '704825');
    await leave(confirm(), '704826');
    expect(await description(confirm())).toContain('两次输入的新密码不一致');
  });

  test('sends what is right, once, and empties the fields', async () => {
    await open('pin');
    await current().fill('246801');
    await next().fill('582913');
    await confirm().fill('582913');
    await submit();
    await page.locator('.saved').waitFor();
    expect(await sent()).toEqual([['246801', '582913']]);
    expect(await Promise.all([current(), next(), confirm()].map((input) => input.inputValue()))).toEqual(['', '', '']);
  });

  test('sends nothing that is wrong, says how much, and goes to the first', async () => {
    await open('pin');
    await submit();
    expect(await alert().innerText()).toBe('有 3 处需要修改');
    expect(await isFocused(current())).toBe(true);
    expect(await description(current())).toContain('请输入原密码');
    await current().fill('246801');
    await next().fill('123456');
    await confirm().fill('123456');
    await submit();
    expect(await alert().innerText()).toBe('有 1 处需要修改');
    expect(await isFocused(next())).toBe(true);
    expect(await sent()).toEqual([]);
  });

  test.each([
    [
      'refuses',
      () => {
        globalThis.answer = () => Promise.resolve({ accepted: false, field: 'current', message: '原密码不正确' });
      },
      '有 1 处需要修改',
    ],
    [
      'does not answer',
      () => {
        globalThis.answer = () => Promise.reject(new Error('offline'));
      },
      '暂时无法修改，请稍后再试',
    ],
  ])('says so when the server %s, and can be sent again', async (_what, prepare, message) => {
    await open('pin');
    await page.evaluate(prepare);
    await current().fill('246801');
    await next().fill('582913');
    await confirm().fill('582913');
    await submit();
    await page.getByText(message).waitFor();
    expect(await next().inputValue()).toBe('582913');
    await page.evaluate(() => {
      globalThis.answer = undefined;
    });
    await submit();
    await page.locator('.saved').waitFor();
    expect(await sent()).toHaveLength(2);
  });
});

describe('six boxes over one input', () => {
  test('are one field for a screen reader, a password manager and the keyboard', async () => {
    await open('pin');
    expect(await page.getByRole('textbox').count()).toBe(3);
    expect(
      await page.locator('.boxes').evaluateAll((all) => all.map((each) => each.getAttribute('aria-hidden'))),
    ).toEqual(['true', 'true', 'true']);
    expect(
      await page
        .locator('input')
        .evaluateAll((all) =>
          all.map((input) => [input.getAttribute('autocomplete'), input.getAttribute('inputmode')]),
        ),
    ).toEqual([
      ['current-password', 'numeric'],
      ['new-password', 'numeric'],
      ['new-password', 'numeric'],
    ]);
    const snapshot = await page.locator('form').ariaSnapshot();
    expect(snapshot).toMatch(/textbox "新密码"[^]*button "显示新密码"[^]*textbox "再次输入新密码"/);
  });

  test('draw what is in the input, hidden until asked for', async () => {
    await open('pin');
    await next().pressSequentially('5829');
    expect(await boxes()).toBe('●●●●');
    await page.getByRole('button', { name: '显示新密码' }).click();
    expect(await boxes()).toBe('5829');
    expect(await page.getByRole('button', { name: '隐藏新密码' }).count()).toBe(1);
    await next().click();
    await page.keyboard.press('Backspace');
    expect(await boxes()).toBe('582');
  });

  test('ignore letters and a seventh digit, and read full-width digits', async () => {
    await open('pin');
    await next().pressSequentially('5a8 29137');
    expect(await next().inputValue()).toBe('582913');
    await next().fill('');
    await next().pressSequentially('５８２９１３');
    expect(await next().inputValue()).toBe('582913');
  });

  test.each([
    ['58 29-13', '582913', ''],
    ['58291377', '58291377', '密码最多 6 位'],
    ['5829ab', '5829ab', '密码只能使用数字'],
  ])('take %s from the clipboard without cutting it', async (pasted, value, message) => {
    await open('pin', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
    await next().focus();
    await page.keyboard.press('Control+V');
    expect(await next().inputValue()).toBe(value);
    await next().blur();
    expect((await page.locator('.error').nth(1).innerText()).replace('✗ ', '')).toBe(message);
  });
});

describe('text', () => {
  test('is judged with the light meter, which comes when the field gets the focus', async () => {
    await open('text');
    const before = await page.evaluate(() => performance.getEntriesByType('resource').length);
    await next().focus();
    await page.waitForFunction((count) => performance.getEntriesByType('resource').length > count, before);
    await leave(next(), findMeterOnly());
    await page.getByText('密码强度不够，请加长或换一个').waitFor();
    await leave(next(), 'kX7pQm2z');
    expect(await page.locator('.strength').innerText()).toContain('强');
  });

  test('lets nothing through when the meter does not come', async () => {
    await open('text');
    await page.route('**/*.js', (route) => route.abort());
    await current().fill('Old-one-77');
    await next().fill('kX7pQm2z');
    await confirm().fill('kX7pQm2z');
    await submit();
    await page.getByText('暂时无法检查密码，请稍后再试').waitFor();
    expect(await sent()).toEqual([]);
  });

  test('sends a good one, and refuses name and year', async () => {
    await open('text');
    await current().fill('Old-one-77');
    await leave(next(), 'zhangwei1990');
    await page.getByText('不要使用姓名或其拼音').waitFor();
    await next().fill('kX7pQm2z');
    await confirm().fill('kX7pQm2z');
    await submit();
    await page.locator('.saved').waitFor();
    expect(await sent()).toEqual([['Old-one-77', 'kX7pQm2z']]);
  });
});

describe('for everybody', () => {
  test('the whole form works with the keyboard alone', async () => {
    await open('pin');
    await page.keyboard.press('Tab');
    await page.keyboard.type('246801');
    for (const pin of ['582913', '582913']) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type(pin);
    }
    await page.keyboard.press('Enter');
    await page.locator('.saved').waitFor();
    expect(await sent()).toEqual([['246801', '582913']]);
  });

  test('a screen reader hears progress and the reason after a pause, in a region that was there before', async () => {
    page = await (await browser.newContext()).newPage();
    await page.clock.install();
    await page.goto(`${site.url}pages/change-form.html#pin`);
    const spoken = page.getByRole('status');
    await page.clock.pauseAt(Date.now() + 60_000);
    expect(await spoken.textContent()).toBe('');
    await next().fill('1080');
    await page.clock.runFor(400);
    await next().fill('108009');
    await page.clock.runFor(400);
    expect(await spoken.textContent()).toBe('');
    await page.clock.runFor(200);
    expect(await spoken.textContent()).toBe('6 项要求，已满足 3 项');
    await next().blur();
    await page.clock.runFor(600);
    expect(await spoken.textContent()).toBe('与常见初始密码相同，请换一个');
  });

  test.each(['pin', 'text'] as const)('%s: nothing typed is logged or kept', async (kind) => {
    await open(kind);
    const [before, after] = kind === 'pin' ? ['246801', '582913'] : ['Old-one-77', 'kX7pQm2z'];
    await current().fill(before);
    await next().fill(after);
    await confirm().fill('704825');
    await submit();
    await alert().waitFor();
    const kept = await page.evaluate(() =>
      JSON.stringify([
        location.href,
        document.cookie,
        { ...localStorage },
        { ...sessionStorage },
        document.body.outerHTML,
      ]),
    );
    for (const secret of [before, after, '704825']) {
      expect(kept).not.toContain(secret);
      expect(logged.join('\n')).not.toContain(secret);
    }
  });

  test.each([
    ['pin', 'light', 360],
    ['pin', 'dark', 1000],
    ['text', 'light', 1000],
    ['text', 'dark', 360],
  ] as const)('axe finds nothing: %s, %s, %i px', async (kind, colorScheme, width) => {
    await open(kind, { colorScheme, viewport: { width, height: 800 } });
    expect(await findAxeViolations(page)).toEqual([]);
    await leave(next(), kind === 'pin' ? '108009' : 'zhangwei1990');
    await leave(confirm(), '704825');
    await submit();
    await alert().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await current().fill('246801');
    await next().fill(kind === 'pin' ? '582913' : 'kX7pQm2z');
    await confirm().fill(kind === 'pin' ? '582913' : 'kX7pQm2z');
    await submit();
    await page.locator('.saved').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test.each(['pin', 'text'] as const)('%s: text of 18 px and targets of 44 px on a phone', async (kind) => {
    await open(kind, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const sizes = await page
      .locator('input, button')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
    expect(sizes.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
    const texts = await page
      .locator('label, .message, .error, button')
      .evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize)));
    expect(Math.min(...texts)).toBeGreaterThanOrEqual(18);
  });
});
