import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';
import { answerPage } from '../recipes/answerPage';
import { proveChange } from '../recipes/proveChange';
import { buildProject, createProject } from './createProject';

const open = async () => {
  const project = await createProject();
  const { folder } = await buildProject(project, 'h5');
  const site = await serveFolder(folder);
  const browser = await startChromium();
  return {
    async openPage() {
      const page = await browser.newPage();
      await answerPage(page);
      // The bar at the top asks its maker's host for a picture; the recipe says so.
      await page.route('https://*.dcloud.net.cn/**', (route) => route.fulfill({ body: '' }));
      await page.goto(site.url);
      await page.getByText('6 位数字').waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
      await rm(project, { recursive: true });
    },
  };
};

proveChange('uni-app/change-password.vue', {
  open,
  isOfOnePerson: true,
  isAnonymous: true,
  audited: 'uni-page-body',
});

describe('uni-app/change-password.vue for WeChat', () => {
  let folder: string;
  let log: string;
  const files: Record<string, string> = {};

  beforeAll(async () => {
    const project = await createProject();
    ({ folder, log } = await buildProject(project, 'mp-weixin'));
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) files[path.slice(folder.length + 1)] = await readFile(path, 'utf8');
    }
    await rm(project, { recursive: true });
  });

  test('the compiler has no complaint', () => {
    expect(log).toContain('Build complete');
    expect(log).not.toMatch(/error|warn/i);
  });

  test('its markup has tags of WeChat alone, and no function in an attribute', () => {
    const form = files['uni-app/ChangePassword.wxml'] ?? '';
    const field = files['form/UniField.wxml'] ?? '';
    const markup = form + field;
    const tags = [...markup.matchAll(/<([a-z-]+)/g)].map(([, tag]) => tag);
    expect([...new Set(tags)].sort()).toEqual(['button', 'input', 'uni-field', 'view']);
    expect(markup).not.toMatch(/=>|\$event|@|v-/);
    expect(form.match(/<uni-field/g)).toHaveLength(3);
    expect(field.match(/bindinput/g)).toHaveLength(1);
    expect(field.match(/ focus="\{\{\w+\}\}"/g)).toHaveLength(1);
    expect(markup).not.toContain('帮我生成一个');
  });

  test('its scripts are what its machines run: no import at run time, no web page, no eval', () => {
    const scripts = Object.entries(files).filter(([path]) => path.endsWith('.js'));
    expect(scripts.map(([path]) => path)).toContain('common/vendor.js');
    for (const [path, code] of scripts) {
      expect(() => new Script(code), path).not.toThrow();
      expect(code, path).not.toMatch(/\bimport\(|\beval\(|new Function\(|document\.querySelector/);
    }
  });
});
