import type { Page } from 'playwright-core';

/**
 * Waits until nothing on the page moves that comes to rest: a color halfway is none that people read.
 *
 * @example await untilStill(page); expect(await findAxeViolations(page)).toEqual([]);
 */
export async function untilStill(page: Page): Promise<void> {
  // A library sets where a movement begins in one frame, and where it ends in the next.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  );
}
