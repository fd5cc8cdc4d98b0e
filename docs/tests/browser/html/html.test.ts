import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { definePolicy } from '../../../../src/index';
import { rootFolder } from '../harness/paths';
import { serveFolder } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';
import { proveChange } from '../recipes/proveChange';
import { person } from '../recipes/createChangePage';

const SCRIPT = 'yibao-password-policy.global.js';

const account = {
  policy: definePolicy({ region: '370600', credential: 'medical-insurance-card' }),
  subject: person,
  username: 'zhangwei',
};

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
      await page.addInitScript(() => {
        Object.assign(window, { sent: [], answers: [], changed: 0, setSubject: () => undefined });
      });
      await page.route('**/account', (route) => route.fulfill({ json: account }));
      await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
      await page.route('**/changed', (route) => route.fulfill({ status: 204 }));
      await page.route('**/change-password', async (route) => {
        const body = route.request().postDataJSON() as { currentPassword: string; newPassword: string };
        const answer = await page.evaluate(({ currentPassword, newPassword }) => {
          window.sent.push([currentPassword, newPassword]);
          const next = window.answers.shift() ?? { accepted: true };
          window.changed += next.accepted === true ? 1 : 0;
          return next;
        }, body);
        await route.fulfill({ json: answer });
      });
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
