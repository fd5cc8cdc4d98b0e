import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** People who do not exist. */
export const person = { idNumber: '37069919900108009X', phone: '13900005274' };
export const spouse = { idNumber: '370699199203150039', phone: '13800058291' };

/** Finds the input that a label names. */
export type FindField = (page: Page, label: string) => Locator;

/** What a person does with the page of a change, and what comes of it. */
export interface ChangePage {
  field(label: string): Locator;
  /** Types a text and leaves the field. */
  type(label: string, text: string): Promise<void>;
  /** All three fields; the second one of the new password says the same unless it is given. */
  fillIn(next: string, repeat?: string): Promise<void>;
  submit(): Promise<void>;
  appears(text: string | RegExp): Promise<void>;
  goes(text: string | RegExp): Promise<void>;
  /** What a screen reader adds after the label of a field. */
  describes(label: string): Promise<string>;
  sent(): Promise<[string, string][]>;
  expectSent(...passwords: [string, string][]): Promise<void>;
  /** Waits until the password is changed, and the form is empty again. */
  expectChanged(): Promise<void>;
  /** Closes the page, and expects that nothing on it has thrown or complained. */
  close(): Promise<void>;
}

/** The current password of everybody. */
export const OLD = '108009';

/** As a screen reader finds it. */
export const findByExactLabel: FindField = (page, label) =>
  page.getByLabel(label, { exact: true }).and(page.locator('input'));

/**
 * The page of a change in a browser, by what people see.
 *
 * @param findField - how the library connects a label with its input.
 * @example const form = createChangePage(await recipe.openPage(), findByExactLabel);
 */
export function createChangePage(page: Page, findField: FindField): ChangePage {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
  });
  page.setDefaultTimeout(60_000);

  const field = (label: string): Locator => findField(page, label);
  const type = async (label: string, text: string): Promise<void> => {
    await field(label).fill(text);
    await field(label).blur();
  };
  const text = (content: string | RegExp): Locator => page.getByText(content, { exact: true }).first();
  const sent = (): Promise<[string, string][]> => page.evaluate(() => window.sent);

  return {
    field,
    type,
    async fillIn(next, repeat = next) {
      await type('原密码', OLD);
      await type('新密码', next);
      await type('确认密码', repeat);
    },
    submit: () => page.getByRole('button', { name: /^确\s?定$/ }).click(),
    appears: (content) => text(content).waitFor(),
    goes: (content) => text(content).waitFor({ state: 'hidden' }),
    describes: (label) =>
      field(label).evaluate((input) =>
        (input.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      ),
    sent,
    async expectSent(...passwords) {
      await page.waitForFunction((count) => window.sent.length >= count, passwords.length);
      expect(await sent()).toEqual(passwords);
    },
    async expectChanged() {
      await page.waitForFunction(() => window.changed === 1);
      for (const label of ['原密码', '新密码', '确认密码']) await expect.poll(() => field(label).inputValue()).toBe('');
    },
    async close() {
      await page.close();
      expect(complaints).toEqual([]);
    },
  };
}
