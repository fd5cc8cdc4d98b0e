import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { siteFolder } from '../harness/builtSite';
import { findAxeViolations } from '../harness/findAxeViolations';
import { serveFolder, type Served } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';

let site: Served;
let browser: Browser;
let page: Page;
let outside: string[];
let errors: string[];

const open = async (path: string, colorScheme: 'light' | 'dark', width: number): Promise<void> => {
  page = await (await browser.newContext({ colorScheme, viewport: { width, height: 800 } })).newPage();
  outside = [];
  errors = [];
  page.on('request', (request) => {
    if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(site.url)) outside.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') errors.push(line.text());
  });
  await page.goto(site.url + path);
  await page.waitForLoadState('networkidle');
};

beforeAll(async () => {
  site = await serveFolder(siteFolder);
  browser = await startChromium();
});

afterEach(() => page.context().close());

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('in the built site', () => {
  test.each([
    ['playground', '新密码', '这是初始密码，请换一个', 'light', 360],
    ['en/playground', 'New password', 'This is an initial password; choose another', 'dark', 1280],
  ] as const)('%s works, and asks nobody else', async (path, label, message, colorScheme, width) => {
    await open(`${path}?region=370600&credential=medical-insurance-card&person=zhang-wei`, colorScheme, width);
    await page.getByLabel(label, { exact: true }).fill('108009');
    await page.locator('.verdict').getByText(message).waitFor();
    expect(await findAxeViolations(page, '.vp-doc')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect([outside, errors]).toEqual([[], []]);
  });

  test.each([
    ['recipes/change-form', 'light', 360],
    ['en/recipes/change-form', 'dark', 1280],
  ] as const)('%s works, and asks nobody else', async (path, colorScheme, width) => {
    await open(path, colorScheme, width);
    const form = page.locator('form').first();
    await form.getByLabel('新密码', { exact: true }).fill('108009');
    await form.getByLabel('新密码', { exact: true }).blur();
    await form.locator('.error').getByText('这类初始密码很常见，请换一个').waitFor();
    expect(await findAxeViolations(page, 'form')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect([outside, errors]).toEqual([[], []]);
  });
});
