import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { standardBlocklist } from '../../../../src/blocklists/standard';
import { strictBlocklist } from '../../../../src/blocklists/strict';
import { checkPassword, credentials, definePolicy } from '../../../../src/index';
import { table as places } from '../../../../src/places/generated/table';
import { buildPage } from '../harness/buildPage';
import { findAxeViolations } from '../harness/findAxeViolations';
import { findMeterOnly } from '../harness/findMeterOnly';
import { serveFolder, type Served } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';
import { openPlayground, type OpenedPage } from './openPlayground';

/** The playground opens with the invented Zhang Wei of Yantai: this is how his initial password ends. */
const INITIAL = '108009';
const GOOD = '582913';

const METER_ONLY = findMeterOnly();

/** A PIN that the long list holds, and nothing else refuses. */
const pins = Array.from({ length: 1e6 }, (_, pin) => String(pin).padStart(6, '0'));
const STRICT_ONLY =
  pins.find(
    (pin) =>
      strictBlocklist.bandOf(pin) !== undefined &&
      standardBlocklist.bandOf(pin) === undefined &&
      checkPassword(definePolicy({}), pin).findings.length === 0,
  ) ?? 'none';

let folder: string;
let site: Served;
let browser: Browser;
let opened: OpenedPage;
let page: Page;

const open = async (query = '', options = {}): Promise<void> => {
  opened = await openPlayground(browser, `${site.url}pages/playground.html${query}`, options);
  page = opened.page;
};
const candidate = (): Locator => page.getByLabel('新密码', { exact: true });
const current = (): Locator => page.getByLabel('原密码（可不填）', { exact: true });
const line = (text: string): Locator => page.locator('.requirements li', { hasText: text });
const verdict = (): Locator => page.locator('.verdict');
const reason = (code: string): Locator => page.locator(`[data-code="${code}"]`).and(page.locator('.card'));
const press = async (key: string, times = 1): Promise<void> => {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
};

beforeAll(async () => {
  folder = await buildPage({ page: 'pages/playground.html', files: {}, projectFolder: inject('projectFolder') });
  site = await serveFolder(folder);
  browser = await startChromium();
});

afterEach(() => page.context().close());

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

describe('the checklist', () => {
  test('has no words before anyone types, and the form alone while a PIN is not complete', async () => {
    await open();
    expect(await page.locator('.requirements .word').count()).toBe(0);
    await candidate().fill('108');
    expect(await line('6 位数字').innerText()).toContain('未满足');
    expect(await line('不与初始密码相同或接近').innerText()).toContain('待检查');
  });

  test.each(['13900847293', '123456', '520131', '582913', 'zhangwei1990', 'kX7pQm2z'])(
    'refuses if and only if a line is unmet: %s',
    async (text) => {
      await open(/^\d{6}$/.test(text) ? '' : '?credential=online-account');
      await page.getByText('强度计载入中').waitFor({ state: 'detached' });
      await candidate().fill(text);
      const isRefused = (await verdict().innerText()).includes('不能使用');
      expect((await page.locator('.requirements .unmet').count()) > 0).toBe(isRefused);
    },
  );

  test('ticks with a word', async () => {
    await open();
    await candidate().fill(INITIAL);
    expect(await line('6 位数字').innerText()).toContain('已满足');
    expect(await line('不与初始密码相同或接近').innerText()).toContain('未满足');
    await candidate().fill(GOOD);
    expect(await page.locator('.requirements .word').allInnerTexts()).toEqual([
      '已满足',
      '已满足',
      '待检查',
      '已满足',
      '已满足',
      '已满足',
      '已满足',
    ]);
    await current().fill('246801');
    expect(await line('不接近原密码').innerText()).toContain('已满足');
    await current().fill(GOOD);
    expect(await line('不接近原密码').innerText()).toContain('未满足');
  });

  test('leaves open what cannot be known of a person of whom nothing is known', async () => {
    await open('?person=nobody');
    await candidate().fill(GOOD);
    expect(await line('不取自出生日期').innerText()).toContain('待检查');
  });
});

describe('the verdict', () => {
  test('says in words how far an attacker is', async () => {
    await open();
    await candidate().fill('123456');
    expect(await verdict().innerText()).toMatch(/不能使用[^]*攻击者[^]*次[^]*在联网猜测的上限 100 次之内/);
    await candidate().fill(GOOD);
    expect(await verdict().innerText()).toMatch(
      /可以使用[^]*密码可以使用[^]*攻击者约需 100 万次以内[^]*超过联网猜测的上限/,
    );
  });

  test('has no strength bar for a PIN, and one with its word for a text', async () => {
    await open();
    await candidate().fill(GOOD);
    expect(await page.locator('.strength').count()).toBe(0);
    await page.getByLabel('凭证', { exact: true }).selectOption('online-account');
    await candidate().fill('kX7pQm2z');
    expect(await page.locator('.strength').innerText()).toContain('强');
    await candidate().fill('zhangwei1990');
    expect(await page.locator('.strength').innerText()).toContain('弱');
  });

  test('is that of the light meter as soon as it has come', async () => {
    await open('?credential=online-account');
    await candidate().fill(METER_ONLY);
    await reason('strength.low').waitFor();
    expect(await verdict().innerText()).toContain('不能使用');
    expect(await page.getByText('强度计载入中').count()).toBe(0);
  });

  test('says so where the meter does not come, and judges without it', async () => {
    await open();
    await page.route('**/*.js', (route) => route.abort());
    await page.getByLabel('凭证', { exact: true }).selectOption('online-account');
    await page.getByText('强度计未能载入').waitFor();
    await candidate().fill('zhangwei1990');
    expect(await verdict().innerText()).toContain('含有姓名或其拼音');
  });

  test('knows 10,000 popular PINs when asked to be strict', async () => {
    await open();
    await candidate().fill(STRICT_ONLY);
    expect(await verdict().innerText()).toContain('可以使用');
    await page.getByLabel('常见密码数').selectOption('strict');
    await reason('blocklist.common').waitFor();
  });
});

describe('reasons', () => {
  test('are shown in four languages beside their code', async () => {
    await open();
    await candidate().fill(INITIAL);
    const texts = await reason('initial-password')
      .locator('dd')
      .evaluateAll((all) => all.map((text) => [text.getAttribute('lang'), text.textContent]));
    expect(texts).toEqual([
      ['zh-CN', '这是初始密码，请换一个'],
      ['zh-HK', '這是初始密碼，請更換'],
      ['zh-TW', '這是預設密碼，請更換'],
      ['en', 'This is an initial password; choose another'],
    ]);
    expect(await reason('initial-password').innerText()).toContain('拒绝');
    expect(await page.locator('.card').evaluateAll((all) => all.map((card) => card.getAttribute('data-code')))).toEqual(
      ['initial-password', 'subject.document'],
    );
  });

  test('the English page speaks English', async () => {
    await open('#en');
    await page.getByLabel('New password', { exact: true }).fill(INITIAL);
    expect(await verdict().innerText()).toMatch(/Cannot be used[^]*This is an initial password/);
    expect(await line('Not an initial password or close to one').innerText()).toContain('Not met');
  });
});

describe('people and regions', () => {
  test('offers every region of the table, every credential, and no field but two passwords', async () => {
    await open();
    const codes = new Set<string>();
    const province = page.getByLabel('省份');
    const valuesOf = (select: Locator): Promise<string[]> =>
      select.locator('option').evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    for (const code of await valuesOf(province)) {
      await province.selectOption(code);
      for (const each of await valuesOf(page.getByLabel('城市'))) codes.add(each);
    }
    expect([...codes].sort()).toEqual(['000000', ...places.map(({ code }) => code)].sort());
    expect(await valuesOf(page.getByLabel('凭证', { exact: true }))).toEqual(Object.keys(credentials));
    expect(await page.locator('input, textarea').count()).toBe(2);
    expect(await page.locator('.person').innerText()).toContain('没有填写证件号码的地方');
  });

  test('every person can be chosen, and each example says what it is', async () => {
    await open();
    const select = page.getByLabel('参保人（虚构）');
    const count = await select.locator('option').count();
    expect(count).toBeGreaterThan(5);
    for (let at = 0; at < count; at++) {
      await select.selectOption({ index: at });
      for (const example of await page.locator('[data-example]').all()) {
        await example.click();
        const isGood = (await example.getAttribute('data-example')) === 'good';
        expect(await verdict().innerText()).toContain(isGood ? '可以使用' : '不能使用');
      }
    }
    expect(opened.logged.filter((text) => text.includes('Error'))).toEqual([]);
  });
});

describe('a generated password', () => {
  test.each([
    ['?region=500000&credential=social-security-card', /^\d{6}$/],
    ['?region=310000&credential=online-account&person=chen-jing', /^[!-~]{12}$/],
    ['?region=000000&credential=medical-e-voucher&person=john-smith&strictness=strict', /^\d{6}$/],
  ])('is accepted: %s', async (query, form) => {
    await open(query);
    await page.getByRole('button', { name: '生成' }).click();
    expect(await page.locator('output').innerText()).toMatch(form);
    await page.getByRole('button', { name: '试用' }).click();
    expect(await verdict().innerText()).toContain('可以使用');
  });

  test('is copied, and goes when another policy would refuse it', async () => {
    await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: '生成' }).click();
    const generated = await page.locator('output').innerText();
    await page.getByRole('button', { name: '复制' }).first().click();
    await page.getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(generated);
    await page.getByLabel('凭证', { exact: true }).selectOption('online-account');
    expect(await page.locator('output').innerText()).toBe('');
  });
});

describe('the code', () => {
  test.each([
    '',
    '?person=nobody',
    '?region=310000&credential=online-account',
    '?strictness=strict&person=zhang-xiaoyu',
  ])('runs, and decides as the page does: %s', async (query) => {
    await open(query);
    const project = inject('projectFolder');
    await writeFile(join(project, 'snippet.ts'), await page.locator('pre').innerText());
    await build({
      configFile: false,
      root: project,
      logLevel: 'error',
      build: {
        ssr: 'snippet.ts',
        outDir: 'snippet',
        emptyOutDir: true,
        rollupOptions: { output: { entryFileNames: '[name].mjs' } },
      },
      ssr: { noExternal: true },
    });
    const { check } = (await import(`${join(project, 'snippet/snippet.mjs')}?${query}`)) as {
      check(text: string): { findings: { code: string }[] };
    };
    for (const text of [INITIAL, '123456', GOOD, METER_ONLY, 'kX7pQm2z', STRICT_ONLY]) {
      await candidate().fill(text);
      const shown = await page
        .locator('.card[data-code]')
        .evaluateAll((all) => all.map((card) => card.getAttribute('data-code')));
      expect(shown).toEqual(check(text).findings.map(({ code }) => code));
    }
  });
});

describe('the address', () => {
  test('opens with what it names, and ignores what nobody offers', async () => {
    await open('?region=500000&credential=online-account&person=wang-fang&strictness=none&candidate=123456');
    expect(await page.getByLabel('省份').inputValue()).toBe('500000');
    expect(await page.getByLabel('凭证', { exact: true }).inputValue()).toBe('online-account');
    expect(await page.locator('.person').innerText()).toContain('王芳');
    expect(await candidate().inputValue()).toBe('');
  });

  test('follows the choices', async () => {
    await open();
    await page.getByLabel('省份').selectOption('500000');
    await page.getByLabel('参保人（虚构）').selectOption('nobody');
    await page.waitForURL(/person=nobody/);
    expect(new URL(page.url()).search).toBe(
      '?region=500000&credential=medical-insurance-card&person=nobody&strictness=standard',
    );
  });
});

describe('privacy', () => {
  test('what is typed stays in the page', async () => {
    await open('?credential=online-account');
    const secrets = ['Qm7vTz2xkLd', 'Wr5oldPn8Hs'];
    await candidate().fill('Qm7vTz2xkLd');
    await current().fill('Wr5oldPn8Hs');
    await page.getByLabel('省份').selectOption('310000');
    await page.getByText('强度计载入中').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '复制' }).last().click();
    await page.waitForURL(/310000/);
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        location.href,
        document.title,
        document.cookie,
        { ...localStorage },
        { ...sessionStorage },
        history.state,
        await indexedDB.databases(),
        document.body.outerHTML,
        window.name,
      ]),
    );
    for (const secret of secrets) {
      expect(kept).not.toContain(secret);
      expect(opened.requests.join('\n')).not.toContain(secret);
      expect(opened.logged.join('\n')).not.toContain(secret);
    }
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('nothing is asked of another host', async () => {
    await open('?credential=online-account');
    await candidate().fill(METER_ONLY);
    await reason('strength.low').waitFor();
    expect(opened.requests.filter((address) => !address.startsWith(site.url) && !address.startsWith('data:'))).toEqual(
      [],
    );
  });

  test('password fields are hidden until asked for, and the browser is not to complete, spell-check or correct them', async () => {
    await open();
    expect(await candidate().getAttribute('type')).toBe('password');
    await page.getByRole('button', { name: '显示 新密码' }).click();
    expect(await candidate().getAttribute('type')).toBe('text');
    expect(await candidate().getAttribute('autocomplete')).toBe('off');
    expect(await candidate().getAttribute('spellcheck')).toBe('false');
  });
});

describe('for everybody', () => {
  test('everything works with the keyboard alone', async () => {
    await open();
    await press('Tab');
    expect(await page.getByLabel('省份').evaluate((element) => element === document.activeElement)).toBe(true);
    await press('Tab', 2);
    await press('ArrowDown');
    expect(await page.getByLabel('凭证', { exact: true }).inputValue()).toBe('medical-e-voucher');
    await press('Tab', 3);
    await page.keyboard.type(INITIAL);
    expect(await verdict().innerText()).toContain('不能使用');
    await press('Tab');
    await press('Enter');
    expect(await candidate().getAttribute('type')).toBe('text');
    await press('Tab', 5);
    await press('Space');
    expect(await candidate().inputValue()).toBe(GOOD);
    await press('Tab', 3);
    await press('Enter');
    await press('Tab');
    await press('Enter');
    expect(await candidate().inputValue()).toBe(await page.locator('output').innerText());
  });

  test('a screen reader hears the verdict after a pause, in a region that was there before', async () => {
    page = await (await browser.newContext()).newPage();
    await page.clock.install();
    await page.goto(`${site.url}pages/playground.html`);
    const spoken = page.locator('.spoken[role=status]');
    await page.clock.pauseAt(Date.now() + 60_000);
    expect(await spoken.textContent()).toBe('');
    await candidate().fill('10800');
    await page.clock.runFor(400);
    await candidate().fill(INITIAL);
    await page.clock.runFor(400);
    expect(await spoken.textContent()).toBe('');
    await page.clock.runFor(200);
    expect(await spoken.textContent()).toBe('不能使用 这是初始密码，请换一个 7 项要求，已满足 4 项');
  });

  test('the fields are described by the requirements and what is said about privacy', async () => {
    await open();
    const described = await candidate().evaluate((input) =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? 'missing')
        .join(' '),
    );
    expect(described).toMatch(/6 位数字[^]*不保存、不发送/);
    await candidate().fill(INITIAL);
    expect(await candidate().getAttribute('aria-invalid')).toBe('true');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (colorScheme) => {
    await open('?credential=medical-e-voucher', { colorScheme });
    expect(await findAxeViolations(page)).toEqual([]);
    await candidate().fill(INITIAL);
    await page.getByRole('button', { name: '生成' }).click();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByLabel('凭证', { exact: true }).selectOption('online-account');
    for (const text of ['zhangwei1990', 'kX7pQm2z', METER_ONLY]) {
      await candidate().fill(text);
      expect(await findAxeViolations(page)).toEqual([]);
    }
  });

  test.each(['', '#en'])('a phone of 360 px shows all of it, with targets of 44 px: %s', async (hash) => {
    await open(`?credential=online-account${hash}`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('[data-example]').first().click();
    await page.locator('.action.main').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const small = await page
      .locator('button, select, input')
      .evaluateAll(
        (all) =>
          all.map((element) => element.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44)
            .length,
      );
    expect(small).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
