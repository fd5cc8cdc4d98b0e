import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { FindField } from '../recipes/createChangePage';

/** What a person does with a recipe's form, and what comes of it. */
export interface FormPage {
  /** Types a text and leaves the field. */
  type(label: string, text: string): Promise<void>;
  submit(): Promise<void>;
  /** Another insured person is chosen; a subject is whatever a server sent, so it may be of a wrong type. */
  choose(subject: object): Promise<void>;
  message(text: string): Locator;
  /** Waits until the text is there, and expects that a screen reader says it. */
  expectAnnounced(text: string): Promise<void>;
  /** Waits until the rule was asked and had time to be heard, and expects neither the text nor a submission. */
  expectNoReason(text: string): Promise<void>;
  /** Waits until the form is submitted, and expects it to be so once, with this password. */
  expectSubmitted(password: string): Promise<void>;
  submitted(): Promise<string[]>;
  /** Closes the page, and expects that nothing on it has thrown or complained. */
  close(): Promise<void>;
}

/** A screen reader says what changes here: the nearest part of the page that announces. */
const ANNOUNCING =
  'xpath=ancestor-or-self::*[@role="alert" or @role="status" or @aria-live="polite" or @aria-live="assertive"][1]';

/** As a screen reader finds it. */
export const findByLabel: FindField = (page, label) => page.getByLabel(label).and(page.locator('input'));

/**
 * The form of a recipe on a page that is about to be opened.
 *
 * @param findField - how the library connects a label with its input.
 */
export function createFormPage(page: Page, findField: FindField): FormPage {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  page.setDefaultTimeout(60_000);
  const message = (text: string): Locator => page.getByText(text, { exact: true });
  const submitted = (): Promise<string[]> => page.evaluate(() => window.submitted);

  return {
    message,
    submitted,
    async type(label, text) {
      await findField(page, label).fill(text);
      await findField(page, label).blur();
    },
    submit: () => page.getByRole('button', { name: /^确\s?定$/ }).click(),
    choose: (subject) => page.evaluate((next) => window.setSubject(next), subject),
    async expectAnnounced(text) {
      await message(text).waitFor();
      expect(await message(text).locator(ANNOUNCING).count()).toBe(1);
    },
    async expectNoReason(text) {
      await page.waitForFunction(() => window.asked > 0);
      await page.waitForTimeout(1000);
      expect(await message(text).count()).toBe(0);
      expect(await submitted()).toEqual([]);
    },
    async expectSubmitted(password) {
      await page.waitForFunction(() => window.submitted.length > 0);
      expect(await submitted()).toEqual([password]);
    },
    async close() {
      await page.close();
      expect(errors).toEqual([]);
    },
  };
}
