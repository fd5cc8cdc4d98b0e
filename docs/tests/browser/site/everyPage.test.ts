/** Every page of the built site, on a phone, in both themes. `npm run docs:build` comes first. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSitePages, siteFolder } from '../harness/builtSite';
import { findAxeViolations } from '../harness/findAxeViolations';
import { serveFolder, type Served } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';

const PHONE = { width: 390, height: 844 };

let site: Served;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await serveFolder(siteFolder);
  browser = await startChromium();
  // Without movement, colours are what they will be.
  const context = await browser.newContext({ viewport: PHONE, colorScheme: 'light', reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
  });
  page.on('request', (request) => {
    if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(site.url)) complaints.push(request.url());
  });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What reaches beyond the right edge, outside of what scrolls by itself. */
const findWide = (): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map(({ tagName, className }) => `${tagName} ${className}`)
      .slice(0, 5);
  });

test.each(listSitePages())('%s', async (path) => {
  complaints = [];
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(site.url + path, { waitUntil: 'load' });
  await page.locator('#app .Layout').waitFor();
  const isDark = (): Promise<boolean> => page.evaluate(() => document.documentElement.classList.contains('dark'));
  expect(await findAxeViolations(page)).toEqual([]);
  expect(await findWide()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(isDark).toBe(true);
  expect(await findAxeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
