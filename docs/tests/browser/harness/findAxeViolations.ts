import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown[] }[] }[];
}

declare const axe: { run(selector: string): Promise<AxeResult> };

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds wrong with a page as it is now: all its rules, WCAG 2.2 AA and best practices.
 *
 * @param page - the page of the browser.
 * @param selector - the part to look at; default: the whole page.
 * @returns one line for each violation, `rule: what to do: where`; none when there is nothing to say.
 * @example expect(await findAxeViolations(page, 'form')).toEqual([]);
 */
export async function findAxeViolations(page: Page, selector = 'html'): Promise<string[]> {
  await page.evaluate(source);
  const result = await page.evaluate((part) => axe.run(part), selector);
  return result.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${JSON.stringify(nodes.map(({ target }) => target))}`,
  );
}
