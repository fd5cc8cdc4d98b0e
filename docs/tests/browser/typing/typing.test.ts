import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { buildPage } from '../harness/buildPage';
import { rootFolder } from '../harness/paths';
import { serveFolder, type Served } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';

/** Of nobody. */
const ID = '37069919900108009X';
const NOTE = '请核对证件号码';

let browser: Browser;
let site: Served;
let page: Page;
let loaded: string[];

const text = (line: string): Promise<number> => page.getByText(line, { exact: true }).count();

beforeAll(async () => {
  const recipe = join(rootFolder, 'docs/recipes/code/typing/TypingForm.vue');
  const folder = await buildPage({
    page: 'pages/typing.html',
    files: { recipe },
    projectFolder: inject('projectFolder'),
  });
  site = await serveFolder(folder);
  browser = await startChromium();
  return async () => {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  };
});

beforeEach(async () => {
  page = await browser.newPage();
  loaded = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  return () => page.close();
});

describe('an ID number that is being typed', () => {
  beforeEach(async () => {
    await page.goto(`${site.url}pages/typing.html`);
    await page.getByLabel('新密码').fill('582913');
    await page.getByLabel('证件号码').focus();
  });

  test('gives no note at any key, nor when it is complete', async () => {
    for (const key of ID) {
      await page.keyboard.press(key);
      expect(await text(NOTE), key).toBe(0);
      expect(await text('密码可以使用'), key).toBe(1);
    }
    await page.keyboard.press('Tab');
    expect(await text(NOTE)).toBe(0);
  });

  test('counts once it is left: its initial password is refused', async () => {
    await page.getByLabel('新密码').fill('108009');
    await page.getByText('密码可以使用', { exact: true }).waitFor();
    await page.getByLabel('证件号码').fill(ID);
    await page.getByLabel('证件号码').blur();
    await page.getByText('这是初始密码，请换一个', { exact: true }).waitFor();
  });

  test('gives a note when it is left one character short, and none when that is mended', async () => {
    await page.getByLabel('证件号码').fill(ID.slice(0, -1));
    await page.getByLabel('证件号码').blur();
    await page.getByText(NOTE, { exact: true }).waitFor();
    await page.getByLabel('证件号码').fill(ID);
    await page.getByLabel('证件号码').blur();
    await page.getByText(NOTE, { exact: true }).waitFor({ state: 'hidden' });
  });
});

describe('a password that is being typed', () => {
  test('is judged by the rules at each key', async () => {
    await page.goto(`${site.url}pages/typing.html`);
    await page.getByLabel('新密码').focus();
    const lines: string[] = [];
    for (const key of '520131') {
      await page.keyboard.press(key);
      lines.push(await page.locator('p').last().innerText());
    }
    expect(lines).toEqual([...Array<string>(5).fill('密码太短，至少要 6 位数字'), '这个密码太常见，请换一个']);
  });

  test('asks for the meter when the page is idle, once', async () => {
    await page.goto(`${site.url}pages/typing.html#text`);
    await page.getByLabel('新密码').focus();
    expect(loaded.filter((path) => path.includes('light'))).toEqual([]);
    const request = page.waitForRequest('**/*light*');
    await page.keyboard.type('kX7pQm2z');
    await request;
    await page.getByLabel('新密码').fill('vH4wTd9c');
    await page.getByText('密码可以使用', { exact: true }).waitFor();
    expect(loaded.filter((path) => path.includes('light'))).toHaveLength(1);
  });

  test('is refused where the meter finds it weak', async () => {
    const body =
      "export const createStrengthMeter = () => ({ kind: 'light', measure: () => ({ score: 0, guesses: 10 }) });";
    await page.route('**/*light*', (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await page.goto(`${site.url}pages/typing.html#text`);
    await page.getByLabel('新密码').fill('kX7pQm2z');
    await page.getByText('密码强度不够，请加长或换一个', { exact: true }).waitFor();
  });

  test('is refused while the meter cannot be loaded', async () => {
    await page.route('**/*light*', (route) => route.abort());
    await page.goto(`${site.url}pages/typing.html#text`);
    await page.getByLabel('新密码').fill('kX7pQm2z');
    await page.getByText('暂时无法检查密码，请稍后再试', { exact: true }).waitFor();
  });
});
