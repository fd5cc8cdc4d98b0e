import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { rootFolder } from '../harness/paths';
import { serveFolder } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';
import { proveChange } from '../recipes/proveChange';
import { answerPage } from '../recipes/answerPage';

const SCRIPT = 'yibao-password-policy.global.js';

/** Serves the files of the recipe with the package's script beside them; the server's answers are the test's. */
const open = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'html-'));
  await cp(join(rootFolder, 'docs/recipes/code'), folder, { recursive: true });
  const script = join(inject('projectFolder'), 'node_modules/yibao-password-policy/dist', SCRIPT);
  await cp(script, join(folder, 'html', SCRIPT));
  const site = await serveFolder(folder);
  const browser = await startChromium();
  return {
    async openPage() {
      const page = await browser.newPage();
      await answerPage(page);
      await page.goto(`${site.url}html/change-password.html`);
      await page.getByText('6 位数字').waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
};

proveChange('html/change-password.html', { open, isOfOnePerson: true });
