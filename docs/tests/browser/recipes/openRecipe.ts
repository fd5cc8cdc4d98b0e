import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { buildPage, type PageParts } from '../harness/buildPage';
import { rootFolder } from '../harness/paths';
import { serveFolder } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';
import { createFormPage, findByLabel, type FormPage } from '../rules/createFormPage';
import type { FindField } from './createChangePage';

/** Where a library is not like the others. */
export interface Particulars extends Partial<PageParts> {
  findField?: FindField;
}

/** A recipe in a browser. */
export interface OpenRecipe {
  /** A new page with its form, for a person or for nobody. */
  openForm(fragment?: string): Promise<FormPage>;
  /** A new page, for what is not a form of one password. */
  openPage(fragment?: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Builds the page of a recipe and opens a browser for it.
 *
 * @param file - the recipe, relative to `docs/`; `.tsx` is React, the rest Vue.
 * @param particulars - where the library is not like the others.
 * @throws Error where the page does not build.
 * @example const recipe = await openRecipe('recipes/code/element-plus/ChangePassword.vue');
 */
export async function openRecipe(
  file: string,
  { findField = findByLabel, ...parts }: Particulars = {},
): Promise<OpenRecipe> {
  const page = parts.page ?? (file.endsWith('.tsx') ? 'pages/react.html' : 'pages/vue.html');
  const files = { recipe: join(rootFolder, 'docs', file), ...parts.files };
  const folder = await buildPage({ ...parts, page, files, projectFolder: inject('projectFolder') });
  const site = await serveFolder(folder);
  const browser = await startChromium();
  const show = async (tab: Page, fragment: string): Promise<void> => {
    await tab.goto(`${site.url}${page}#${fragment}`);
    await tab.waitForFunction(() => 'setSubject' in window);
  };
  return {
    async openForm(fragment = '') {
      const tab = await browser.newPage();
      const form = createFormPage(tab, findField);
      await show(tab, fragment);
      return form;
    },
    async openPage(fragment = '') {
      const tab = await browser.newPage();
      await show(tab, fragment);
      return tab;
    },
    async close() {
      await browser.close();
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}
