import type { Page } from 'playwright-core';
import { definePolicy } from '../../../../src/index';
import { person } from './createChangePage';

/** What the server knows of who is signed in. */
const account = {
  policy: definePolicy({ region: '370600', credential: 'medical-insurance-card' }),
  subject: person,
  username: 'zhangwei',
};

/**
 * Is the server of a page that asks for its account and sends the change by itself: what is sent, and what is answered,
 * is where the tests look for it.
 *
 * @param page - before it is opened.
 */
export async function answerPage(page: Page): Promise<void> {
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
}
