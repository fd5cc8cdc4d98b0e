/** The search of the built site, as people ask it. `npm run docs:build` comes first. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { siteFolder } from '../harness/builtSite';
import { findAxeViolations } from '../harness/findAxeViolations';
import { serveFolder, type Served } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';

let site: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serveFolder(siteFolder);
  browser = await startChromium();
  return async () => {
    await browser.close();
    await site.close();
  };
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  return () => page.close();
});

const search = async (path: string, words: string): Promise<string[]> => {
  await page.goto(site.url + path);
  await page.locator('.DocSearch-Button').click();
  await page.locator('.search-input').fill(words);
  await page.locator('.results a').first().waitFor();
  return page
    .locator('.results a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
};

test.each([
  ['体积', '/guide/sizes'],
  ['自定义文案', '/guide/i18n'],
  ['i18n', '/guide/i18n'],
  ['国际化', '/guide/i18n'],
  ['输入法', '/guide/input-methods'],
  ['全角', '/guide/input-methods'],
  ['小程序', '/recipes/mini-program'],
  ['Element UI', '/recipes/element-ui'],
  ['烟台', '/regions/37-shandong'],
  ['锁定', '/guide/server'],
])('finds %s', async (words, path) => {
  const found = await search('', words);
  expect(found.slice(0, 5).map((each) => each.replace(/\.html$/, ''))).toContain(path);
});

test.each([
  ['bundle size', '/en/guide/sizes'],
  ['vue-i18n', '/en/guide/i18n'],
])('finds %s in the English pages', async (words, path) => {
  const found = await search('en/', words);
  expect(found.slice(0, 5).map((each) => each.replace(/\.html$/, ''))).toContain(path);
});

test('its window has Chinese labels, and an audit finds nothing', async () => {
  await search('', '体积');
  expect(await findAxeViolations(page, '.VPLocalSearchBox')).toEqual([]);
  expect(await page.locator('.VPLocalSearchBox').innerText()).not.toMatch(/[A-Z][a-z]+ (search|list|results)/);
});
