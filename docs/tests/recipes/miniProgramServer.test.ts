/** The mini-program's form against the Express recipe: one policy on both sides, and the server decides. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createExpressApp } from '../../recipes/code/express/createExpressApp';
import { createPlatform } from '../../recipes/code/server/createPlatform';
import { hashPassword } from '../../recipes/code/server/hashPassword';
import { loadSource } from './miniProgram/loadSource';
import { openPage, type Answer, type OpenPage } from './miniProgram/openPage';
import { recipeFolder } from './miniProgram/paths';
import { people } from './miniProgram/people';
import { startServer, type RunningServer } from './startServer';

const OWN = '739162';
const [person] = people;
const log: string[] = [];
let server: RunningServer;
let token = '';

const send: Answer = async ({ method, path, body, authorization }) => {
  const response = await fetch(server.url + path, {
    method,
    headers: { 'content-type': 'application/json', authorization },
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: (await response.json()) as unknown };
};

/** The page with nobody sent to it, so that only the server knows the person. */
const open = (): Promise<OpenPage> =>
  openPage(recipeFolder, 'password/change-pin/change-pin', {
    answer: (sent) => (sent.path === '/insured-people' ? Promise.resolve({ status: 200, body: [] }) : send(sent)),
    loadPackage: loadSource,
    token,
  });

beforeAll(async () => {
  const accounts = [{ id: 'own', subject: person?.subject ?? {}, passwordHash: await hashPassword(OWN, 4) }];
  server = await startServer(
    createExpressApp(createPlatform({ accounts, cost: 4 }), (entry) => {
      log.push(JSON.stringify(entry));
    }),
  );
  const login = await send({
    method: 'POST',
    path: '/login',
    body: { account: 'own', password: OWN },
    authorization: '',
  });
  token = (login?.body as { token: string }).token;
});
afterAll(() => server.close());

test.each([
  [
    'the new password is the tail of the phone number',
    OWN,
    '005274',
    { value: '与电话号码的一段相同或接近，请换一个', current: '' },
  ],
  ['the current password is wrong', '739163', '582913', { value: '', current: '原密码不正确，请重新输入' }],
])('refused by the server alone: %s', async (_, current, next, errors) => {
  const page = await open();
  await page.fill('current', current);
  await page.fill('value', next);
  await page.fill('repeat', next);
  expect(page.data.errors).toEqual({ current: '', value: '', repeat: '' });
  await page.submit();
  expect(page.data).toMatchObject({ isSaved: false, errors: { ...errors, repeat: '' } });
});

test('a good password is changed', async () => {
  const page = await open();
  await page.fill('current', OWN);
  await page.fill('value', '582913');
  await page.fill('repeat', '582913');
  await page.submit();
  expect(page.data).toMatchObject({ isSaved: true, notice: '密码已修改，请记住新密码' });
  expect(log).toContainEqual(expect.stringContaining('{"event":"password-changed","accepted":true,'));
});
