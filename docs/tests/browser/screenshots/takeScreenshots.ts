/**
 * The pictures of the README, taken of the built site (`npm run docs:build`): `npm run screenshots` in `docs/tests/browser/`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { siteFolder } from '../harness/builtSite';
import { rootFolder } from '../harness/paths';
import { serveFolder } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';

interface Shot {
  name: string;
  path: string;
  colorScheme: 'light' | 'dark';
  width: number;
  height: number;
  scale: number;
  /** What is at the top of the picture, below the header. */
  top: string;
}

const phone = { width: 360, height: 1000, scale: 1.5, top: '.trial' };
const desk = { width: 1000, height: 800, scale: 1, top: '.playground' };

const shots: readonly Shot[] = [
  { name: 'playground', path: 'playground', colorScheme: 'light', ...desk },
  { name: 'playground-dark', path: 'playground', colorScheme: 'dark', ...desk },
  { name: 'playground-phone', path: 'playground', colorScheme: 'light', ...phone },
  { name: 'playground-phone-dark', path: 'playground', colorScheme: 'dark', ...phone },
];

const images = join(rootFolder, 'docs/public/images');

const take = async (
  browser: Browser,
  url: string,
  { name, path, colorScheme, width, height, scale, top }: Shot,
): Promise<void> => {
  const page = await browser.newPage({ colorScheme, viewport: { width, height }, deviceScaleFactor: scale });
  await page.goto(url + path);
  await page.waitForLoadState('networkidle');
  await page.locator('[data-example]').first().click();
  await page.locator('.trial .action').first().click();
  await page.locator('.verdict .head').waitFor();
  await page.locator(top).evaluate((element) => {
    const header = document.querySelector('.VPNav')?.getBoundingClientRect().height ?? 0;
    const local = document.querySelector('.VPLocalNav')?.getBoundingClientRect().height ?? 0;
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - header - local - 16);
  });
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(images, `${name}.png`), animations: 'disabled' });
  await page.close();
};

const main = async (): Promise<void> => {
  await mkdir(images, { recursive: true });
  const site = await serveFolder(siteFolder);
  const browser = await startChromium();
  for (const shot of shots) await take(browser, site.url, shot);
  await browser.close();
  await site.close();
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
