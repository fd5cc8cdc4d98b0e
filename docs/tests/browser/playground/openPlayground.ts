import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page with the playground, and what it did that a visitor does not see. */
export interface OpenedPage {
  page: Page;
  /** Addresses asked for, in order. */
  requests: string[];
  /** Lines on the console, and errors that nobody caught. */
  logged: string[];
}

/**
 * Opens a page in a fresh profile and notes what it asks for and logs.
 *
 * @param url - with the choices in its query; `#en` for the English one.
 * @param options - of the context: colour scheme, size.
 */
export async function openPlayground(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const logged: string[] = [];
  page.setDefaultTimeout(60_000);
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('console', (line) => logged.push(line.text()));
  page.on('pageerror', (error) => logged.push(String(error)));
  await page.goto(url);
  await page.locator('.playground').waitFor();
  return { page, requests, logged };
}
